/*
phrase: 从 $from 到 $to 的路径
question: shortest-path
parameters:
  - {name: from, sample: 奇台县公安局, query: actors}
  - {name: to, sample: 沙湾市民政局, query: other-actors}
*/
MATCH (start:Department|Function|Township {name: $from})
MATCH (end:Department|Function|Township {name: $to})
WHERE start <> end
MATCH path = allShortestPaths((start)-[:LEADS|RECLAIMED_BY|PERFORMS|ASSISTS|RELIEVED_OF|INSTANCE_OF|HAS_FUNCTION|CORRESPONDS_TO*..10]-(end))
RETURN path LIMIT 25
