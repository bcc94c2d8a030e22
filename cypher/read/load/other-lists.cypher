MATCH (list:OtherList)-[:LIST_OF]->(township:Township)
RETURN list.id AS id, list.sha256 AS sha256, list.rules AS rules, null AS facts, township.code AS township_code,
       township.name AS township, list.date AS date,
       [name IN ['basic', 'assisted', 'reclaimed'] WHERE list[name] IS NOT NULL | {list: name, duties: list[name]}] AS lists,
       [] AS problems
ORDER BY id
