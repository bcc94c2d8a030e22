/*
group: sources
title: {zh: 试验, en: Trial}
about: {zh: 试验用, en: For trial}
question: {zh: "试验？", en: "Trial?"}
columns:
  - {name: n, type: integer, zh: 值, en: Value}
*/
CALL db.createLabel('X') RETURN 1 AS n
