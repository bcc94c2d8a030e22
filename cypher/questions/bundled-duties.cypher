/*
group: comparison
view: table
title:
  zh: 一地分列、一地合并的事项
  en: Split here, bundled there
about:
  zh: 一个共同事项是另一个的一部分，或两者有共同部分；用来看各地怎样拆分与合并。
  en: Common duties that are a part of another, or share a part, with the reason.
question:
  zh: "哪些共同事项是另一项的一部分或与之交叉[（涉及“{common_duty}”）]？"
  en: "Which common duties are a part of another or overlap it[, “{common_duty}” being one of them]?"
asked:
  zh:
    - "哪些事项在一地合并、在另一地拆开"
    - "一个乡镇写成一条、别处拆成几条的事项"
    - "哪些事项被另一个事项包含"
    - "合并与拆分的事项"
    - "互相交叉重叠的事项"
    - "“{common_duty}”是哪一项的一部分"
    - "有的地方打包成一条、有的地方分成好几条的事"
    - "哪些事项在这里是一条、在那里被拆成几条"
    - "哪些条目其实包含在另一条里"
  en:
    - "Which duties are split in one place and merged in another?"
    - "Duties that are part of a larger one"
    - "Which matters overlap or include each other?"
    - "One entry here, several entries there"
    - "What is bundled together?"
    - "Which duties are lumped into one item here and split up there?"
    - "Tasks that one township combines and another lists separately"
    - "Which duties are contained in another one?"
parameters:
  - {name: common_duty, type: common-duty, sample: 653024100-basic-32, zh: 共同事项, en: Common duty}
columns:
  - {name: common_duty_id, type: string, zh: 共同事项编号, en: Common duty id}
  - {name: common_duty, type: string, zh: 共同事项, en: Common duty}
  - {name: township_names, type: list, zh: 乡镇名称, en: Township names}
  - {name: kind, type: string, zh: 关系, en: Kind}
  - {name: other_common_duty_id, type: string, zh: 另一共同事项编号, en: Other common duty id}
  - {name: other_common_duty, type: string, zh: 另一共同事项, en: Other common duty}
  - {name: other_township_names, type: list, zh: 另一事项的乡镇, en: Townships of the other}
  - {name: score, type: number, zh: 判断可信度（0–1）, en: Confidence (0–1)}
  - {name: reason, type: string, zh: 理由, en: Reason}
expected: {least: 10}
*/
MATCH (one:CommonDuty)-[related:RELATED]->(other:CommonDuty)
WHERE $common_duty IS NULL OR $common_duty IN [one.id, other.id]
RETURN one.id AS common_duty_id, one.label AS common_duty,
       COLLECT { MATCH (one)<-[:INSTANCE_OF]-()<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(t:Township) RETURN DISTINCT t.name ORDER BY t.name } AS township_names,
       related.kind AS kind, other.id AS other_common_duty_id, other.label AS other_common_duty,
       COLLECT { MATCH (other)<-[:INSTANCE_OF]-()<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(t:Township) RETURN DISTINCT t.name ORDER BY t.name } AS other_township_names,
       round(related.score, 3) AS score, related.reason AS reason
ORDER BY score DESC, common_duty_id, other_common_duty_id
