// A province, prefecture or county and what it is in, the largest first.
MATCH path = (place:Province|Prefecture|County {code: $place})-[:IN*0..2]->(around:Province|Prefecture|County)
RETURN around.code AS code, around.name AS name
ORDER BY length(path) DESC
