#!/bin/bash
# Kills appenders (SIGKILL), eight at once, and looks afterwards whether all that was acknowledged is there.
#
#   run.sh DOCKET [KILLS [SECONDS]]
#
# Each appender is the program itself, fed with a script that adds events and records batches of three. It is
# killed within some milliseconds and started anew, until there were KILLS of them (10000) or SECONDS (900)
# are over, which fails. After every thousand kills: `verify` passes, every id that was printed is there, and of
# every batch all events or none. Then a file system without room, where one can be mounted.
set -euo pipefail
docket=$(realpath "$1")
kills=${2:-10000}
most=${3:-900}
writers=8
round=1000
folder=$(mktemp -d "${TMPDIR:-/var/tmp}/docket-torture-XXXXXX")
room=
trap '[ -z "$room" ] || umount "$room"; rm -rf "$folder"' EXIT
export DOCKET_BY=torture LC_ALL=C
unset DOCKET_RECORDS
source='--title T --publisher P'

fail() { printf 'torture: %s (kept in %s)\n' "$1" "$folder" >&2; trap - EXIT; exit 1; }

# The ids at the beginnings of lines.
ids() { sed -n 's/^{"id":"\([0-9a-f]\{64\}\)".*/\1/p'; }

# What a writer does, without end.
script() {
  local number=0
  while :; do
    number=$((number + 1))
    if [ $((number % 3)) = 0 ]; then
      echo "record drafts-$1 --again --wait 60s --format jsonl"
    else
      echo "add reported xx/item-$((RANDOM % 3)) --note 'line $1-$number.' $source --wait 60s --format jsonl"
    fi
  done
}

# Starts and kills a program so many times.
writer() {
  local number pid
  for ((number = 0; number < $2; number++)); do
    [ -e ../over ] && return
    for part in 1 2 3; do
      printf '{"event":"reported","item":"xx/item-0","note":"batch %s.","source":{"title":"part %s","publisher":"P"}}\n' \
        "$1-$number" $part
    done > "drafts-$1-$number"
    "$docket" -f - < <(script "$1-$number" 2> /dev/null) >> said-"$1" 2>> told-"$1" &
    pid=$!
    sleep "$(printf 0.%03d $((RANDOM % 250 + 20)))"
    # One that ended by itself found something wrong.
    kill -9 $pid 2> /dev/null || { echo "$1-$number ended by itself" >> ended; }
    wait $pid 2> /dev/null || true
  done
}

look() {
  "$docket" verify > verified 2>&1 || { cat verified; fail "verify does not pass"; }
  [ ! -e ended ] || { cat ended told-* | tail; fail 'a writer ended by itself'; }
  # The last line that a writer said may be cut short; an id that was printed whole was acknowledged.
  cat said-* | ids | sort -u > acknowledged
  find records -name '*.jsonl' -exec cat {} + | ids | sort -u > there
  comm -23 acknowledged there > lost
  [ ! -s lost ] || fail "$(wc -l < lost) acknowledged events are lost"
  find records -name '*.jsonl' -exec cat {} + | sed -n 's/.*"note":"\(batch [^"]*\)".*/\1/p' | sort | uniq -c |
    awk '$1 % 3' > partial
  [ ! -s partial ] || fail "$(wc -l < partial) batches are there in part"
}

start=$SECONDS killed=0 events=0 acknowledged=0 torn=0
while [ $killed -lt "$kills" ]; do
  [ $((SECONDS - start)) -lt "$most" ] || fail "only $killed of $kills were killed in $most seconds"
  share=$(((kills - killed < round ? kills - killed : round) / writers))
  [ $share -gt 0 ] || share=1
  mkdir "$folder/$killed"; cd "$folder/$killed"
  "$docket" init > /dev/null
  for item in 0 1 2; do
    "$docket" add opened xx/item-$item "Item $item" --kind law --procedure bill $source > /dev/null
  done
  for ((name = 0; name < writers; name++)); do writer $name $share & done
  wait
  look
  killed=$((killed + share * writers))
  events=$((events + $(wc -l < there))) acknowledged=$((acknowledged + $(wc -l < acknowledged)))
  torn=$((torn + $(find records -name '*.torn-*' | wc -l)))
  cd "$folder"; rm -rf "${folder:?}"/[0-9]*
done
printf 'torture: %s kills, %s at once, in %s s: %s events, %s of them acknowledged, none lost; %s torn lines kept\n' \
  "$killed" "$writers" $((SECONDS - start)) "$events" "$acknowledged" "$torn"

# A file system with no room: what was acknowledged stays, what was refused is not there.
mkdir "$folder/full"
if ! mount -t tmpfs -o size=128k,mode=700 docket-torture "$folder/full" 2> /dev/null; then
  echo 'torture: no file system can be mounted here; the one without room is left out'
  exit 0
fi
room=$folder/full
cd "$room"
"$docket" init > /dev/null
"$docket" add opened xx/item-0 'An item' --kind law --procedure bill $source > /dev/null
refused=0
for ((number = 0; number < 400; number++)); do
  if [ $((number % 5)) = 0 ]; then
    command="record - --format jsonl"
  else
    command="add reported xx/item-0 --note line-$number --format jsonl $source"
  fi
  printf '{"event":"reported","item":"xx/item-0","note":"batch %s.","source":{"title":"%s","publisher":"P"}}\n' \
    $number 1 $number 2 $number 3 > "$folder/batch"
  if "$docket" $command < "$folder/batch" >> "$folder/said-full" 2>> "$folder/told"; then
    :
  else
    code=$?
    refused=$((refused + 1))
    [ $code = 4 ] || { tail -3 "$folder/told"; fail "exit code $code where there is no room"; }
  fi
  [ $refused -lt 40 ] || break
done
[ $refused -gt 0 ] || fail 'the file system never filled up'
"$docket" verify > "$folder/verified" 2>&1 || { cat "$folder/verified"; fail "verify does not pass"; }
ids < "$folder/said-full" | sort -u > "$folder/acknowledged"
cat records/xx/*.jsonl | ids | sort -u > "$folder/there"
comm -23 "$folder/acknowledged" "$folder/there" > "$folder/lost"
[ ! -s "$folder/lost" ] || fail 'acknowledged events are lost'
[ "$(($(wc -l < "$folder/acknowledged") + 1))" = "$(wc -l < "$folder/there")" ] ||
  fail 'what was refused is there'
cd /
printf 'torture: a full file system: %s events acknowledged, none lost; %s refused, none there\n' \
  "$(wc -l < "$folder/acknowledged")" "$refused"
