@book @stream:depth
Feature: The book of a server's market
  A snapshot and the changes that follow fit together on any server that says what the contract says.

  @live
  Scenario: A book becomes live, stays so, and is what the server answers later
    When the book of a server's market "{market}" is kept
    Then the server's book becomes live
    And the server's book stays live
    And the server's book is that of later snapshots
