/*
group: structure
view: matrix
title:
  zh: 哪些县的分工相似
  en: Which counties divide work alike
about:
  zh: 两县都有的共同事项中，对应或承接职能相同的程度（职能集合的杰卡德系数平均值）；用来找分工做法相近的县。
  en: "Over the common duties that two counties both list: how far the same functions are superior to them or take them (mean Jaccard of the sets of functions)."
question:
  zh: "[{county}|各县]与哪些县的部门分工相似[（部门见于{named_in}）][（先列{order}的）]？"
  en: "Which counties divide work among departments like [{county}|each other][ (departments named in {named_in})][ ({order} first)]?"
asked:
  zh:
    - "哪些县的部门分工差不多"
    - "哪两个县分工最接近"
    - "与{county}分工最像的县"
    - "各县分工做法的相似程度"
    - "哪些县的职能划分一样"
    - "部门分工{order}的两个县"
    - "哪个县的部门分工跟{county}最像"
    - "{county}的部门分工跟谁最接近"
    - "各部门怎么分活，哪些县做法类似"
  en:
    - "Which counties split work among their departments in a similar way?"
    - "Which county organises its departments like {county}?"
    - "Similarity of counties by division of work"
    - "Counties with the most similar division of labour"
    - "Which two counties divide work {order}?"
    - "Which county's departments share out work most like {county}'s?"
    - "Which counties have a similar way of dividing work?"
parameters:
  - {name: county, type: county, sample: 奇台县, zh: 县（市、区）, en: County}
  - {name: named_in, type: named-in, usual: column, sample: both, zh: 部门见于, en: Department named in}
  - {name: order, type: alike, sample: least, zh: 先列, en: First}
columns:
  - {name: county_code, type: string, zh: 县代码, en: County code}
  - {name: county, type: string, zh: 县（市、区）, en: County}
  - {name: other_county_code, type: string, zh: 另一县代码, en: Other county code}
  - {name: other_county, type: string, zh: 另一县, en: Other county}
  - {name: common_duties, type: integer, zh: 都有的共同事项, en: Common duties in both}
  - {name: same_division, type: integer, zh: 分工完全相同, en: Divided exactly alike}
  - {name: similarity, type: number, zh: 分工相似度, en: Similarity}
expected: {rows: 20}
*/
// From the common duties that a county's lists have with others where one is asked for.
CALL () {
  MATCH (:County {code: $county})<-[:IN]-(:Township)-[:ASSISTS|RELIEVED_OF]->(:Duty)-[:INSTANCE_OF]->(common:CommonDuty)
  RETURN DISTINCT common
  UNION ALL
  MATCH (common:CommonDuty) WHERE $county IS NULL RETURN common
}
WITH common WHERE common.townships > 1
MATCH (common)<-[:INSTANCE_OF]-(duty:Duty)<-[:ASSISTS|RELIEVED_OF]-(:Township)-[:IN]->(county:County)
MATCH (duty)-[by:LEADS|RECLAIMED_BY]-(:Department)-[:HAS_FUNCTION]->(function:Function)
WHERE (by.namedIn = CASE $named_in WHEN 'text' THEN 'text' ELSE 'cell' END OR $named_in = 'both')
WITH common, county, collect(DISTINCT function.name) AS functions
WITH common, collect({county: county, functions: functions}) AS parts
UNWIND [part IN parts WHERE $county IS NULL OR part.county.code = $county] AS one
UNWIND parts AS other
WITH common, one, other WHERE one.county <> other.county
WITH one.county AS county, other.county AS other, size([f IN one.functions WHERE f IN other.functions]) AS shared,
     size(one.functions) AS own, size(other.functions) AS others
WITH county, other, toFloat(shared) / (own + others - shared) AS alike
RETURN county.code AS county_code, county.name AS county, other.code AS other_county_code, other.name AS other_county,
       count(*) AS common_duties, count(CASE alike WHEN 1.0 THEN 1 END) AS same_division, round(avg(alike), 3) AS similarity
ORDER BY CASE $order WHEN 'least' THEN similarity WHEN 'most' THEN -similarity ELSE 0 END, county_code, similarity DESC, other_county_code
