/*
group: sources
title: {zh: 试验, en: Trial}
about: {zh: 试验用, en: For trial}
question: {zh: "试验？", en: "Trial?"}
columns:
  - {name: n, type: string, zh: 值, en: Value}
*/
UNWIND ['=HYPERLINK("http://example.org")', '+1', '@SUM(1)', '平安'] AS n RETURN n
