/*
group: structure
view: matrix
title:
  zh: 各乡镇共有哪些事项类别
  en: Which categories the townships share
about:
  zh: 每个类别出现在多少乡镇的清单上、各有多少事项；用来看分类口径是否一致。
  en: In how many townships' lists each category appears, and with how many duties.
question:
  zh: "[“{list}”清单|三类清单]的事项类别有多少乡镇共有？"
  en: "How many townships share each category of [the {list} list|the three lists]?"
asked:
  zh:
    - "有哪些事项类别"
    - "哪些类别是各乡镇都有的"
    - "每个类别出现在几个乡镇"
    - "类别的名称和口径各乡镇是否一致"
    - "所有类别的一览"
    - "哪些类别所有乡镇都用，哪些只有个别乡镇用"
    - "每个类别有多少乡镇在用"
    - "各个类别名称有几个乡镇用"
    - "一共分了哪些类，各有多少乡镇用"
  en:
    - "Which categories are there?"
    - "Which categories do all townships have?"
    - "In how many townships does each category appear?"
    - "Categories in common"
    - "Number of townships for each category"
    - "Which headings are used by how many townships?"
    - "Which category headings are in use, and in how many townships?"
parameters:
  - {name: list, type: list, sample: reclaimed, zh: 清单, en: List}
columns:
  - {name: category, type: string, zh: 事项类别, en: Category}
  - {name: townships, type: integer, zh: 乡镇数, en: Townships}
  - {name: basic, type: integer, zh: 基本履职, en: Basic}
  - {name: assisted, type: integer, zh: 配合履职, en: Assisted}
  - {name: reclaimed, type: integer, zh: 上级部门收回, en: Reclaimed}
  - {name: township_codes, type: list, zh: 乡镇代码, en: Township codes}
  - {name: township_names, type: list, zh: 乡镇名称, en: Township names}
expected: {rows: 23}
*/
MATCH (category:Category)<-[:IN_CATEGORY]-(duty:Duty)<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(township:Township)
WHERE $list IS NULL OR duty.list = $list
WITH category, township, count(CASE duty.list WHEN 'basic' THEN 1 END) AS basic,
     count(CASE duty.list WHEN 'assisted' THEN 1 END) AS assisted,
     count(CASE duty.list WHEN 'reclaimed' THEN 1 END) AS reclaimed ORDER BY township.code
WITH category.name AS category, count(township) AS townships, sum(basic) AS basic, sum(assisted) AS assisted,
     sum(reclaimed) AS reclaimed, collect(township.code) AS township_codes, collect(township.name) AS township_names
RETURN category, townships, basic, assisted, reclaimed, township_codes, township_names
ORDER BY townships DESC, category
