/*
phrase: 提到 $q 的事项
question: duty-search
parameters:
  - {name: q, sample: 高龄津贴}
*/
CALL db.index.fulltext.queryNodes('duty_words', '"' + replace(replace($q, '\\', ' '), '"', ' ') + '"', {limit: 500}) YIELD node AS duty
MATCH path = (duty)<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(:Township)-[:IN]->(:County)
RETURN path LIMIT 2000
