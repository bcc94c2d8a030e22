import json, pandas as pd, urllib.parse, urllib.request
site, names = "@site@", ["公安局", "县人社局"]
queries = json.dumps({str(i): {"query": name, "limit": 1} for i, name in enumerate(names)})
found = json.load(urllib.request.urlopen(f"{site}/api/reconcile?queries={urllib.parse.quote(queries)}"))
print(pd.DataFrame([{"asked": name, **c} for i, name in enumerate(names) for c in found[str(i)]["result"]], columns=["asked", "name", "id", "score"]))
