/*
group: comparison
view: table
title:
  zh: 同一事项的不同措辞
  en: How one matter is worded differently
about:
  zh: 措辞不同而判断为同一事项的各条，附判断理由；用来核对归并是否正确。
  en: Duties judged to be the same matter though worded differently, with the reason of the judgement.
question:
  zh: "[“{common_duty}”|各共同事项][在“{list}”清单上]有哪些不同的措辞？"
  en: "How is [“{common_duty}”|each common duty] worded differently[ on the {list} list]?"
asked:
  zh:
    - "同一事项有哪些不同的写法"
    - "“{common_duty}”有几种表述"
    - "哪些事项说法不一"
    - "同一件事各乡镇用词有什么不同"
    - "名称不一样但其实是一回事的事项"
    - "“{common_duty}”这条几个乡镇的写法哪里不一样"
    - "“{common_duty}”各乡镇的写法差在哪"
    - "“{common_duty}”的文字各地有什么出入"
    - "同样是“{common_duty}”，各处怎么写得不一样"
    - "哪些事是一回事、写法却不同"
  en:
    - "How is the same duty phrased differently?"
    - "Different wordings of “{common_duty}”"
    - "One matter under several names"
    - "Variants in the phrasing of duties"
    - "How does the wording of “{common_duty}” differ?"
    - "How do townships word “{common_duty}” differently?"
    - "In which words is “{common_duty}” put by different townships?"
parameters:
  - {name: common_duty, type: common-duty, sample: 652325105-reclaimed-1, zh: 共同事项, en: Common duty}
  - {name: list, type: list, sample: reclaimed, zh: 清单, en: List}
columns:
  - {name: common_duty_id, type: string, zh: 共同事项编号, en: Common duty id}
  - {name: common_duty, type: string, zh: 共同事项, en: Common duty}
  - {name: wordings, type: integer, zh: 措辞种数, en: Wordings}
  - {name: county_code, type: string, zh: 县代码, en: County code}
  - {name: county, type: string, zh: 县（市、区）, en: County}
  - {name: township_code, type: string, zh: 乡镇代码, en: Township code}
  - {name: township, type: string, zh: 乡镇, en: Township}
  - {name: duty_id, type: string, zh: 事项编号, en: Duty id}
  - {name: list, type: string, zh: 清单, en: List}
  - {name: number, type: integer, zh: 序号, en: Number}
  - {name: duty, type: string, zh: 事项名称, en: Duty}
  - {name: score, type: number, zh: 判断可信度（0–1）, en: Confidence (0–1)}
  - {name: reason, type: string, zh: 理由, en: Reason}
  - {name: document, type: string, zh: 文件, en: Document}
  - {name: line, type: integer, zh: 行, en: Line}
expected: {least: 100}
*/
MATCH (common:CommonDuty)<-[:INSTANCE_OF]-(duty:Duty)
WHERE ($common_duty IS NULL OR common.id = $common_duty) AND ($list IS NULL OR duty.list = $list)
WITH common, count(DISTINCT duty.name) AS wordings
WHERE wordings > 1
MATCH (common)<-[instance:INSTANCE_OF]-(duty:Duty)<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(township:Township)-[:IN]->(county:County)
WHERE $list IS NULL OR duty.list = $list
MATCH (duty)-[source:STATED_IN]->(document:Document)
RETURN common.id AS common_duty_id, common.label AS common_duty, wordings, county.code AS county_code,
       county.name AS county, township.code AS township_code, township.name AS township, duty.id AS duty_id,
       duty.list AS list, duty.number AS number, duty.name AS duty, round(instance.score, 3) AS score,
       instance.reason AS reason, document.id AS document, source.line AS line
ORDER BY wordings DESC, common_duty_id, county_code, township_code, list, number
