/*
group: structure
view: graph
title:
  zh: 哪些部门自成一组
  en: Communities of departments that work together
about:
  zh: 按部门栏同列的事项数把职能分成往来密切的组（莱顿算法）；用来看工作实际上分成哪几块。
  en: Functions grouped by how many duties they share (Leiden algorithm), to see which blocks the work really falls into.
question:
  zh: "[{function}属于哪一组|哪些部门经常同列、自成一组]？"
  en: "[Which group does {function} belong to|Which functions form groups that share duties]?"
asked:
  zh:
    - "哪些部门常抱团、形成圈子"
    - "部门可以分成几组"
    - "{function}和谁在同一组"
    - "部门的小群体、社群"
    - "哪些部门扎堆牵头"
    - "部门之间有没有小圈子"
    - "经常凑在一起的部门分成哪几群"
    - "部门能分成哪几个圈子"
  en:
    - "Clusters of departments"
    - "Which departments form a group?"
    - "What group is {function} in?"
    - "How do departments cluster together?"
    - "Circles or blocks of departments"
    - "Are there clusters of departments that share work?"
    - "Which departments stick together in clusters?"
parameters:
  - {name: function, type: function, sample: 公安局, zh: 部门职能, en: Function}
columns:
  - {name: community, type: integer, zh: 组, en: Community}
  - {name: functions_in_community, type: integer, zh: 组内职能数, en: Functions in it}
  - {name: function, type: string, zh: 部门职能, en: Function}
  - {name: betweenness, type: number, zh: 中介中心性, en: Betweenness}
  - {name: inside, type: integer, zh: 与组内同列次数, en: Shared inside}
  - {name: outside, type: integer, zh: 与组外同列次数, en: Shared outside}
  - {name: partners, type: list, zh: 组内主要伙伴, en: Main partners inside}
  - {name: partner_duties, type: list, zh: 与其同列次数, en: Shared with each}
expected: {least: 30}
*/
MATCH (asked:Function)
WHERE asked.community IS NOT NULL AND ($function IS NULL OR asked.name = $function)
WITH collect(DISTINCT asked.community) AS communities
MATCH (function:Function)
WHERE function.community IN communities
CALL (function) {
  MATCH (function)<-[:HAS_FUNCTION]-(:Department)-[:LEADS {namedIn: 'cell'}]->(duty:Duty)<-[:LEADS {namedIn: 'cell'}]-(:Department)-[:HAS_FUNCTION]->(other:Function)
  WHERE other <> function AND other.kind <> 'class'
  WITH function, other, count(DISTINCT duty) AS duties ORDER BY duties DESC, other.name
  RETURN sum(CASE WHEN other.community = function.community THEN duties ELSE 0 END) AS inside,
         sum(CASE WHEN other.community = function.community THEN 0 ELSE duties END) AS outside,
         [n IN collect(CASE WHEN other.community = function.community THEN other.name END) | n][..5] AS partners,
         [n IN collect(CASE WHEN other.community = function.community THEN duties END) | n][..5] AS partner_duties
}
RETURN function.community AS community, COUNT { (:Function {community: function.community}) } AS functions_in_community,
       function.name AS function, round(function.betweenness, 4) AS betweenness, inside, outside, partners,
       partner_duties
ORDER BY community, inside DESC, function
