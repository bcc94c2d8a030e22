/*
group: comparison
view: matrix
title:
  zh: 哪些乡镇的清单相似
  en: Which townships’ lists are alike
about:
  zh: 两两乡镇共有的共同事项占双方全部的比例（杰卡德系数），以及其中清单也相同的项数；用来找可比的乡镇。
  en: For each pair of townships, the share of common duties they both list, and how many of them on the same list.
question:
  zh: "[{township}|各乡镇]与哪些乡镇的清单相似[（先列{order}的）]？"
  en: "Which townships have lists like [{township}|each other][ ({order} first)]?"
asked:
  zh:
    - "哪些乡镇最像"
    - "和{township}相似的乡镇"
    - "哪两个乡镇的事项最接近"
    - "乡镇之间的相似程度"
    - "可以和{township}比较的乡镇"
    - "清单{order}的两个乡镇"
    - "哪两个乡镇{order}"
    - "要找一个和{township}最像的乡镇"
    - "哪个乡镇的清单和{township}差不多"
    - "{township}和谁最像"
    - "哪些乡镇的清单几乎一样"
  en:
    - "Which townships are most similar?"
    - "Townships like {township}"
    - "Similarity between townships"
    - "Which two townships are {order}?"
    - "Which township resembles {township} the most?"
    - "Which township's list is closest to that of {township}?"
    - "Which townships have almost the same lists?"
parameters:
  - {name: township, type: township, sample: "652325105", zh: 乡镇, en: Township}
  - {name: order, type: alike, sample: least, zh: 先列, en: First}
columns:
  - {name: township_code, type: string, zh: 乡镇代码, en: Township code}
  - {name: township, type: string, zh: 乡镇, en: Township}
  - {name: other_township_code, type: string, zh: 另一乡镇代码, en: Other township code}
  - {name: other_township, type: string, zh: 另一乡镇, en: Other township}
  - {name: shared, type: integer, zh: 共有, en: Shared}
  - {name: same_list, type: integer, zh: 清单也相同, en: On the same list}
  - {name: union, type: integer, zh: 合计, en: In either}
  - {name: similarity, type: number, zh: 相似度, en: Similarity}
expected: {rows: 20}
*/
// Township by township, so that an answer that is cut costs no more than its rows; all at once where all are to be ranked.
MATCH (one:Township)
WHERE $township IS NULL OR one.code = $township
WITH one, CASE WHEN $order IS NULL THEN one.code ELSE '' END AS part
ORDER BY part
CALL (one) {
  MATCH (one)-[:PERFORMS|ASSISTS|RELIEVED_OF]->(duty:Duty)-[:INSTANCE_OF]->(common:CommonDuty)
  WITH common, collect(DISTINCT duty.list) AS lists
  WITH collect({common: common, lists: lists}) AS matters
  UNWIND matters AS matter
  WITH size(matters) AS own, matter.common AS common, matter.lists AS lists
  MATCH (common)<-[:INSTANCE_OF]-(duty:Duty)<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(other:Township)
  WHERE other <> one
  WITH own, other, common, max(CASE WHEN duty.list IN lists THEN 1 ELSE 0 END) AS same
  WITH own, other, count(common) AS shared, sum(same) AS same_list
  RETURN other, shared, same_list,
         own + COUNT { MATCH (other)-[:PERFORMS|ASSISTS|RELIEVED_OF]->(:Duty)-[:INSTANCE_OF]->(c:CommonDuty) RETURN DISTINCT c } - shared AS union
}
WITH part, one, other, shared, same_list, union, round(toFloat(shared) / union, 3) AS similarity
RETURN one.code AS township_code, one.name AS township, other.code AS other_township_code, other.name AS other_township,
       shared, same_list, union, similarity
ORDER BY part, CASE $order WHEN 'least' THEN similarity WHEN 'most' THEN -similarity ELSE 0 END, township_code, similarity DESC, other_township_code
