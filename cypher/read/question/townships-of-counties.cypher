// Of how many townships of each county there are lists, the county with the most first.
MATCH (county:County)
WHERE county.code IN $codes
RETURN county.code AS code, county.name AS name, COUNT { (county)<-[:IN]-(:Township) } AS townships
ORDER BY townships DESC, code
