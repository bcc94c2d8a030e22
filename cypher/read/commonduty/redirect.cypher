MATCH (redirect:Redirect {id: $id})
RETURN redirect.to AS to
