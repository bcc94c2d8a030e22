/*
phrase: $act 的事项
question: duties-of-act
parameters:
  - {name: act, sample: 行政强制, values: Act.name}
*/
MATCH path = (:Act {name: $act})<-[:IS_ACT]-(:Duty)<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(:Township)
RETURN path LIMIT 3000
