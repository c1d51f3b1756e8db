import Shell

runProgram()
