// Customers with an open alert that their orders fall, or have stopped.
EXISTS {
  MATCH (it)<-[:ABOUT]-(alert:Alert {state: 'open'})
  WHERE alert.kind IN ['decline', 'silence']
}
