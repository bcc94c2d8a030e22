// What has been worked out of texts, whatever document they stand in.
MATCH (meaning:Meaning)
WHERE meaning.vector IS NOT NULL AND meaning.pinyin IS NOT NULL
RETURN meaning.text AS text, meaning.vector AS vector, meaning.pinyin AS pinyin
