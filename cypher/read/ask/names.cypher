// All names by which a text may mean a place, an office, a category or a kind of act.
CALL () {
  MATCH (county:County)
  RETURN 'county' AS type, county.code AS value, county.name AS label, county.name AS name, null AS within
  UNION ALL
  // A prefecture means its counties; 昌吉回族自治州 is called 昌吉州 and 塔城地区 塔城.
  MATCH (prefecture:Prefecture)<-[:IN]-(county:County)<-[:IN]-(:Township)
  WITH DISTINCT prefecture.name AS full, county
  UNWIND [full] + CASE WHEN full ENDS WITH '自治州' THEN [left(full, 2), left(full, 2) + '州', left(full, 1) + '州']
                       WHEN full ENDS WITH '地区' THEN [replace(full, '地区', '')] ELSE [] END AS name
  RETURN 'county' AS type, county.code AS value, county.name AS label, name, null AS within
  UNION ALL
  MATCH (township:Township)-[:IN]->(county:County)
  RETURN 'township' AS type, township.code AS value, township.name AS label, township.name AS name, county.code AS within
  UNION ALL
  MATCH (function:Function)
  RETURN 'function' AS type, function.name AS value, function.name AS label, function.name AS name, null AS within
  UNION ALL
  MATCH (function:Function)<-[:HAS_FUNCTION]-(department:Department)-[:OF]->(place)
  UNWIND [department.name] + coalesce(department.aliases, []) AS name
  WITH DISTINCT function, place, name WHERE size(name) > 2 AND name <> function.name AND name <> place.name + function.name
  RETURN 'function' AS type, function.name AS value, function.name AS label, name, CASE WHEN place:County AND name STARTS WITH place.name THEN place.code END AS within
  UNION ALL
  // Which offices a county has; no text is compared with these.
  MATCH (function:Function)<-[:HAS_FUNCTION]-(department:Department)-[:OF]->(county:County)
  RETURN 'office' AS type, county.code + '-' + function.name AS value, department.name AS label, department.name AS name, county.code AS within
  UNION ALL
  MATCH (category:Category)
  RETURN 'category' AS type, category.name AS value, category.name AS label, category.name AS name, null AS within
  UNION ALL
  MATCH (act:Act)
  RETURN 'act' AS type, act.name AS value, act.name AS label, act.name AS name, null AS within
}
RETURN type, value, label, name, within
ORDER BY type, value, name
