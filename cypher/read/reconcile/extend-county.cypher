MATCH (county:County)-[:IN]->(prefecture:Prefecture)-[:IN]->(province:Province) WHERE county.code IN $keys
RETURN county.code AS key, county.name AS name, {
  code: [county.code],
  prefecture: [prefecture.name],
  province: [province.name],
  townships: [COUNT { (county)<-[:IN]-(:Township) }],
  township: COLLECT {
    MATCH (county)<-[:IN]-(township:Township)
    WITH township ORDER BY township.code LIMIT $limit
    RETURN {type: 'Township', key: township.code, name: township.name}
  },
  departments: [COUNT { (county)<-[:OF]-(:Department) }],
  basic: [COUNT { (county)<-[:IN]-(:Township)-[:PERFORMS]->() }],
  assisted: [COUNT { (county)<-[:IN]-(:Township)-[:ASSISTS]->() }],
  reclaimed: [COUNT { (county)<-[:IN]-(:Township)-[:RELIEVED_OF]->() }]
} AS properties
ORDER BY key
