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
WITH collect(n) AS nodes
CALL (nodes) {
  UNWIND nodes AS one
  MATCH (one)-[how]->(other) WHERE other IN nodes
  RETURN one, type(how) AS type, other
  UNION ALL
  UNWIND nodes AS one
  MATCH (one:Duty)-[:WORDED_AS]->(reclaimed:Wording {list: 'reclaimed'})
  UNWIND nodes AS other
  MATCH (other:Duty)-[:WORDED_AS]->(says:Wording)
  WHERE says.list <> 'reclaimed' AND EXISTS { (reclaimed)-[borne:STILL_BORNE_IN WHERE borne.strength <> 'possible']->(says) }
  RETURN one, 'STILL_BORNE_IN' AS type, other
}
RETURN labels(one)[0] + ':' + coalesce(one.id, one.code, one.name) AS from, type,
       labels(other)[0] + ':' + coalesce(other.id, other.code, other.name) AS to
ORDER BY from, type, to
