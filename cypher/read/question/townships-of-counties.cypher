// Of how many townships of each county there are lists, and the characters that tell their kinds, the county with the most first.
MATCH (county:County)
WHERE county.code IN $codes
RETURN county.code AS code, county.name AS name, COUNT { (county)<-[:IN]-(:Township) } AS townships,
       COLLECT { MATCH (county)<-[:IN]-(township:Township) RETURN DISTINCT right(township.name, 1) AS ending ORDER BY ending } AS endings
ORDER BY townships DESC, code
