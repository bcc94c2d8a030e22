CALL () {
  MATCH (n:CommonDuty) WHERE n.id IN $common_duties OR n.id IN $any RETURN n
  UNION MATCH (n:Duty) WHERE n.id IN $duties OR n.id IN $any RETURN n
  UNION MATCH (n:Township) WHERE n.code IN $townships OR n.code IN $any RETURN n
  UNION MATCH (n:County) WHERE n.code IN $counties OR n.code IN $any RETURN n
  UNION MATCH (n:Department) WHERE n.id IN $departments OR n.id IN $any OR n.name IN $departments RETURN n
  UNION MATCH (n:Function) WHERE n.name IN $functions OR n.name IN $any RETURN n
  UNION MATCH (n:Category) WHERE n.name IN $categories OR n.name IN $any RETURN n
  UNION MATCH (n:Act) WHERE n.name IN $acts OR n.name IN $any RETURN n
}
WITH labels(n)[0] AS kind, coalesce(n.id, n.code, n.name) AS key, coalesce(n.name, n.label) AS name
RETURN kind + ':' + key AS id, kind, key, name
ORDER BY id
