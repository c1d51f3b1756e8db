extension ExampleRecords {
  /// What is recorded, in that order; every publisher says that it is invented.
  static let stories = """
    add opened xx/reform-law 'Public Information Reform Law' --kind law --procedure bill --on 2002-02-11 --title 'Bill no. 7' --publisher 'Assembly of Exland (invented)' --date 2002-02-11
    add entered xx/reform-law tabled --on 2002-02-11 --title 'Bill no. 7' --publisher 'Assembly of Exland (invented)' --date 2002-02-11
    add entered xx/reform-law committee --on [2002-07..2002-12] --title 'Reform bill out of sight' --publisher 'Exland Post (invented)' --date 2003-02 --url https://post.example/reform-bill --quote 'has been with the committee for months'
    add reported xx/reform-law committee --on 2003-03-04 --who 'the chair of the committee' --title 'Chair: soon' --publisher 'Exland Post (invented)' --date 2003-03-05 --url https://post.example/chair-soon --quote 'It is our first priority.'
    add reported xx/reform-law committee --on @170 --who 'a member of the committee' --title 'The oldest bill in the house' --publisher 'Exland Post (invented)' --date @169 --url https://post.example/oldest-bill --quote 'I have never seen it on the agenda.'
    add opened xx/water-act 'Water Act' --kind law --procedure bill --on @330 --title 'Bill no. 31' --publisher 'Assembly of Exland (invented)' --date @330
    add entered xx/water-act tabled --on @330 --title 'Bill no. 31' --publisher 'Assembly of Exland (invented)' --date @330
    add entered xx/water-act committee --on [@250..@110] --title 'Where is the Water Act?' --publisher 'Exland Post (invented)' --date @104 --url https://post.example/water-act --quote 'was sent to the committee some time this year'
    add reported xx/water-act committee --on @4 --who 'the minister of water' --title 'Minister: no date for the Water Act' --publisher 'Exland Post (invented)' --date @3 --url https://post.example/no-date
    add opened xx/road-fund-act 'Road Fund Act' --kind law --procedure bill --on @150 --title 'Bill no. 38' --publisher 'Assembly of Exland (invented)' --date @150
    add entered xx/road-fund-act tabled --on @150 --title 'Bill no. 38' --publisher 'Assembly of Exland (invented)' --date @150
    add entered xx/road-fund-act committee --on @121 --title 'Committee takes up roads' --publisher 'Exland Post (invented)' --date @119 --url https://post.example/roads
    add corrected xx/road-fund-act @last on=@120 --title 'Minutes of the committee' --publisher 'Assembly of Exland (invented)' --date @115 --note 'the Post was a day early'
    add entered xx/road-fund-act vote --on @45 --title 'Report of the committee on bill no. 38' --publisher 'Assembly of Exland (invented)' --date @45
    add opened xx/archive-decree 'Decree on Public Archives' --kind decree --procedure bill --on @60 --title 'Draft decree on archives' --publisher 'Assembly of Exland (invented)' --date @60
    add entered xx/archive-decree tabled --on @60 --title 'Draft decree on archives' --publisher 'Assembly of Exland (invented)' --date @60
    add linked xx/archive-decree depends-on xx/reform-law --on @60 --title 'Draft decree on archives' --publisher 'Assembly of Exland (invented)' --date @60 --quote 'under article 3 of the Public Information Reform Law'
    add opened xx/school-act 'School Act' --kind law --procedure bill --on @520 --title 'Bill no. 19' --publisher 'Assembly of Exland (invented)' --date @520
    add entered xx/school-act tabled --on @520 --title 'Bill no. 19' --publisher 'Assembly of Exland (invented)' --date @520
    add entered xx/school-act committee --on @470 --title 'Schools before the committee' --publisher 'Exland Post (invented)' --date @468 --url https://post.example/schools
    add promised xx/school-act adopted @60 --on @300 --who 'the prime minister' --title 'Schools by the autumn, says premier' --publisher 'Exland Post (invented)' --date @299 --url https://post.example/by-autumn
    add entered xx/school-act vote --on @140 --title 'Report of the committee on bill no. 19' --publisher 'Assembly of Exland (invented)' --date @140
    add entered xx/school-act adopted --on @95 --title 'Act no. 12' --publisher 'Assembly of Exland (invented)' --date @95
    add corroborated xx/school-act @last --on @95 --title 'School Act passes' --publisher 'Exland Post (invented)' --date @94 --url https://post.example/school-act
    add opened xx/fisheries-act 'Fisheries Act' --kind law --procedure bill --on @200 --title 'Bill no. 35' --publisher 'Assembly of Exland (invented)' --date @200
    add entered xx/fisheries-act tabled --on @200 --title 'Bill no. 35' --publisher 'Assembly of Exland (invented)' --date @200
    add entered xx/fisheries-act committee --on @160 --title 'Fish before the committee' --publisher 'Exland Post (invented)' --date @158 --url https://post.example/fish
    add paused xx/fisheries-act 'by-election in the fishing district' --on @40 --title 'Committee rests until the by-election' --publisher 'Exland Post (invented)' --date @39 --url https://post.example/by-election
    add opened xx/health-plan 'Health Plan' --kind plan --procedure programme --on @560 --title 'Health Plan' --publisher 'Ministry of Health of Exland (invented)' --date @560
    add entered xx/health-plan announced --on @560 --title 'Health Plan' --publisher 'Ministry of Health of Exland (invented)' --date @560
    add entered xx/health-plan funded --on @430 --title 'Budget passes with the Health Plan in it' --publisher 'Exland Post (invented)' --date @429 --url https://post.example/budget
    add opened xx/clinics 'Forty village clinics' --kind milestone --procedure programme --on @560 --title 'Health Plan, part 2' --publisher 'Ministry of Health of Exland (invented)' --date @560
    add linked xx/clinics part-of xx/health-plan --on @560 --title 'Health Plan, part 2' --publisher 'Ministry of Health of Exland (invented)' --date @560
    add entered xx/clinics announced --on @560 --title 'Health Plan, part 2' --publisher 'Ministry of Health of Exland (invented)' --date @560
    add promised xx/clinics funded @200 --on @400 --who 'the treasury' --title 'Treasury: money for clinics is coming' --publisher 'Exland Post (invented)' --date @399 --url https://post.example/money
    add entered xx/clinics funded --on @230 --title 'Clinics are paid for' --publisher 'Exland Post (invented)' --date @228 --url https://post.example/paid-for
    add promised xx/clinics running @30 --on @220 --who 'the minister of health' --title 'Clinics to open, says minister' --publisher 'Exland Post (invented)' --date @219 --url https://post.example/clinics-to-open --quote 'Every one of the forty will be open.'
    add measured xx/clinics clinics-open ~12 clinics --on @25 --title 'A dozen clinics, not forty' --publisher 'Exland Post (invented)' --date @24 --url https://post.example/a-dozen
    add promised xx/clinics running @-45 --on @5 --who 'the minister of health' --title 'Minister asks for patience' --publisher 'Exland Post (invented)' --date @4 --url https://post.example/patience
    """
}
