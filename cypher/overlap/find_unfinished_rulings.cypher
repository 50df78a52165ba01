// Internal: rulings that the program did not come to the end of carrying out. No parameters.
MATCH (matter:OverlapCase {state: 'settled'})
WHERE matter.carriedOut = false
RETURN matter.id AS id, matter.ruledBy AS by
