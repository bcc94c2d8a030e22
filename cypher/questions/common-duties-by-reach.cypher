/*
group: comparison
view: table
title:
  zh: 清单上有哪些事项，最普遍的是哪些
  en: Which matters are listed, and how widely
about:
  zh: 每个共同事项有多少乡镇列出、在哪些清单上，可只看一张清单、一个县；用来归纳通用的事项目录。
  en: In how many townships, and on which lists, each common duty stands; of one list or county if wanted.
question:
  zh: "[{county}的][“{list}”]清单上有哪些事项，各有多少乡镇列出？"
  en: "Which matters are on [the {list} list|the lists][ in {county}], and how many townships list each?"
asked:
  zh:
    - "哪些事项最普遍、最常见"
    - "多少乡镇都列了同一事项"
    - "各乡镇都有的事项"
    - "最通用的事项有哪些"
    - "出现在最多乡镇的事项"
    - "{list}有哪些事项"
    - "{county}的{list}清单上都有哪些事"
    - "基本履职清单上有哪些事项"
    - "乡镇自己做的事有哪些"
    - "乡镇配合的事有哪些"
    - "每件事有几个乡镇列入清单，由多到少"
    - "几乎每个乡镇都有的事是哪些"
    - "到处都有的事项，各有多少乡镇列出"
    - "哪些事大家的清单上都有"
    - "最常见的事项排个序，看有几个乡镇列了"
    - "哪些事项覆盖的乡镇最多"
  en:
    - "Which matters do most townships list?"
    - "The most common duties"
    - "How widespread is each duty?"
    - "Duties that every township has"
    - "In how many townships does each matter appear?"
    - "What is on the {list} list?"
    - "What do townships have to do themselves?"
    - "Which tasks appear on nearly every township's list?"
    - "Which duties are shared by the greatest number of townships?"
    - "What do nearly all townships have on their lists?"
parameters:
  - {name: list, type: list, sample: reclaimed, zh: 清单, en: List}
  - {name: county, type: county, sample: 奇台县, zh: 县（市、区）, en: County}
columns:
  - {name: common_duty_id, type: string, zh: 共同事项编号, en: Common duty id}
  - {name: common_duty, type: string, zh: 共同事项, en: Common duty}
  - {name: townships, type: integer, zh: 乡镇数, en: Townships}
  - {name: basic, type: integer, zh: 基本履职, en: Basic}
  - {name: assisted, type: integer, zh: 配合履职, en: Assisted}
  - {name: reclaimed, type: integer, zh: 上级部门收回, en: Reclaimed}
  - {name: township_codes, type: list, zh: 乡镇代码, en: Township codes}
expected: {least: 300, row: {common_duty: 对违规领取高龄津贴的追缴, townships: 5}}
*/
MATCH (common:CommonDuty)<-[:INSTANCE_OF]-(duty:Duty)<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(township:Township)
WHERE ($list IS NULL OR duty.list = $list)
  AND ($county IS NULL OR EXISTS { (township)-[:IN]->(:County {code: $county}) })
WITH common, duty, township ORDER BY township.code
RETURN common.id AS common_duty_id, common.label AS common_duty, count(DISTINCT township) AS townships,
       count(CASE duty.list WHEN 'basic' THEN 1 END) AS basic, count(CASE duty.list WHEN 'assisted' THEN 1 END) AS assisted,
       count(CASE duty.list WHEN 'reclaimed' THEN 1 END) AS reclaimed, collect(DISTINCT township.code) AS township_codes
ORDER BY townships DESC, common_duty, common_duty_id
