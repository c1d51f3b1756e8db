# Each item's last stage entered by the first day of 2010. (`group_by` is several times faster here
# than `reduce inputs` into one object, which jq copies.)
[ inputs
  | select(.event == "entered" and .on != null and .on < "2010-01-02")
  | [.item, .on, .stage] ]
| group_by(.[0])
| map(max_by(.[1]) | {item: .[0], stage: .[2], since: .[1]})
