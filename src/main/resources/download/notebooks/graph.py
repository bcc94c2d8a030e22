import io, urllib.request, networkx as nx
site = "@site@"
file = urllib.request.urlopen(f"{site}/api/questions/departments-working-together.gexf?gexf=1.2").read()
graph = nx.read_gexf(io.BytesIO(file))
print(sorted(((d, graph.nodes[n]["label"]) for n, d in graph.degree(weight="weight")), reverse=True)[:5])
