// In which counties a responsibility item stands in just these words.
UNWIND $texts AS text
CALL (text) {
  CALL db.index.fulltext.queryRelationships('item_words', '"' + replace(replace(text, '\\', ' '), '"', ' ') + '"', {limit: 5000})
    YIELD relationship AS part
  WHERE text IN part.items
  WITH DISTINCT head([end IN [startNode(part), endNode(part)] WHERE end:Duty]) AS duty
  MATCH (duty)<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(:Township)-[:IN]->(county:County)
  WITH DISTINCT county.name AS county ORDER BY county
  RETURN collect(county) AS counties
}
RETURN text AS name, counties
