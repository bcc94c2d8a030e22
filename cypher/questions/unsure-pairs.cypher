/*
group: sources
view: table
title:
  zh: 哪些判断没有把握
  en: Which judgements are unsure
about:
  zh: 系统对是否同一事项没有把握、需要人来决定的成对事项，附理由；用来复核。
  en: Pairs of duties about which the system is not sure whether they are one matter, for a person to decide.
question:
  zh: "[{county}|各县]哪些事项是否相同还没有把握？"
  en: "About which pairs of duties[ of {county}] is it unsure whether they are one matter?"
asked:
  zh:
    - "哪些是不是同一事项还拿不准"
    - "需要人工复核的判断"
    - "存疑的事项"
    - "系统不确定的成对事项"
    - "哪些归并没有把握"
    - "还要人来定是不是同一件事的"
    - "哪些事是不是一回事还说不准"
    - "机器拿不定主意、要人看的"
    - "哪些归并结果还有疑问"
  en:
    - "Which judgements need review by a person?"
    - "Where is the system uncertain?"
    - "Doubtful pairs of duties"
    - "Which pairs might be the same matter?"
    - "Pairs that a person still has to decide on"
    - "Which pairs is the system not sure about?"
    - "Which matches still have to be checked by a person?"
parameters:
  - {name: county, type: county, sample: 奇台县, zh: 县（市、区）, en: County}
columns:
  - {name: score, type: number, zh: 判断可信度（0–1）, en: Confidence (0–1)}
  - {name: same, type: boolean, zh: 目前判为相同, en: Judged the same}
  - {name: reason, type: string, zh: 理由, en: Reason}
  - {name: duty_id, type: string, zh: 事项编号, en: Duty id}
  - {name: township_code, type: string, zh: 乡镇代码, en: Township code}
  - {name: township, type: string, zh: 乡镇, en: Township}
  - {name: list, type: string, zh: 清单, en: List}
  - {name: number, type: integer, zh: 序号, en: Number}
  - {name: duty, type: string, zh: 事项名称, en: Duty}
  - {name: document, type: string, zh: 文件, en: Document}
  - {name: line, type: integer, zh: 行, en: Line}
  - {name: other_duty_id, type: string, zh: 另一事项编号, en: Other duty id}
  - {name: other_township_code, type: string, zh: 另一乡镇代码, en: Other township code}
  - {name: other_township, type: string, zh: 另一乡镇, en: Other township}
  - {name: other_list, type: string, zh: 另一清单, en: Other list}
  - {name: other_number, type: integer, zh: 另一序号, en: Other number}
  - {name: other_duty, type: string, zh: 另一事项, en: Other duty}
  - {name: other_document, type: string, zh: 另一文件, en: Other document}
  - {name: other_line, type: integer, zh: 另一行, en: Other line}
expected: {least: 5}
*/
MATCH (duty:Duty)-[unsure:UNSURE]->(other:Duty)
MATCH (duty)<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(township:Township)-[:IN]->(county:County)
MATCH (other)<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(other_township:Township)-[:IN]->(other_county:County)
WHERE $county IS NULL OR $county IN [county.code, other_county.code]
RETURN round(unsure.score, 3) AS score, unsure.same AS same, unsure.reason AS reason, duty.id AS duty_id,
       township.code AS township_code, township.name AS township, duty.list AS list, duty.number AS number,
       duty.name AS duty, duty.document AS document, duty.line AS line, other.id AS other_duty_id,
       other_township.code AS other_township_code, other_township.name AS other_township, other.list AS other_list,
       other.number AS other_number, other.name AS other_duty, other.document AS other_document, other.line AS other_line
ORDER BY unsure.distance, duty_id, other_duty_id
