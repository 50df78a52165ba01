// Lets a word of files stand for a stage.
// $stage, $word: in the form in which words are compared
MATCH (stage:Stage {id: $stage})
WHERE NOT $word IN stage.aliases
SET stage.aliases = stage.aliases + $word
