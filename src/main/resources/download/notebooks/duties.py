import pandas as pd
site = "@site@"
duties = pd.read_csv(f"{site}/api/download/duties.csv", dtype={"township_code": str})
print(duties.pivot_table(index="county", columns="list", values="number", aggfunc="count", fill_value=0))
