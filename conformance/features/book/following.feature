@book @stream:depth
Feature: Following the updates
  Each update goes on where the one before it ended, or the book says that it is stale and begins anew.

  Background:
    Given the clock reads 1700000000000

  Rule: an update is a level's new quantity, and zero is the end of it

    @answer
    Scenario: A level vanishes that the book has not
      Given the exchange plays "book/missing-level-vanishes"
      When I follow the book of "SOL_USDC"
      Then within 1 s the book is live after update 101
      When the exchange goes on
      Then within 1 s the book is live after update 102
      And the book is, from the best level on
        | bid | 20.49 | 7.10  |
        | bid | 20.48 | 33.24 |
        | ask | 20.51 | 4.00  |
        | ask | 20.52 | 51.04 |
      And the book was live

    @answer
    Scenario: Equal prices are one level, however they are spelled
      Given the exchange plays "book/one-price-two-spellings"
      When I follow the book of "SOL_USDC"
      Then within 1 s the book is live after update 101
      When the exchange goes on
      Then within 1 s the book is live after update 102
      And the best bid is 1.00 at 20.50
      And the book says of each price
        | bid | 20.5  | 1.00 |
        | bid | 20.50 | 1.00 |
        | bid | 20.40 | 0    |
      And the book was live

    @answer
    Scenario: Updates without levels move the sequence on
      Given the exchange plays "book/empty-updates"
      When I follow the book of "SOL_USDC"
      Then within 1 s the book is live after update 101
      When the exchange goes on
      Then within 1 s the book is live after update 104
      And the best ask is 4.50 at 20.51
      And the book was live
      And the book tells of no gap

    @answer
    Scenario: What comes twice is left out once
      Given the exchange plays "book/duplicate"
      When I follow the book of "SOL_USDC"
      Then within 1 s the book is live after update 101
      When the exchange goes on
      Then within 1 s the book is live after update 103
      And the best bid is 2.00 at 20.49
      And the best ask is 4.50 at 20.51
      And the book has left out 2 duplicates
      And the book was live
      And the book tells of no gap

  Rule: where the book may be wrong it is stale, says so, and begins anew

    @answer
    Scenario Outline: <case>
      Given the exchange plays "book/<case>"
      When I follow the book of "SOL_USDC"
      Then within 1 s the book is live after update 101
      When the exchange goes on
      And the exchange has come to its next pause
      Then within 1 s the book has been stale
      When the exchange goes on
      Then within 2 s the book is live after update <update>
      And the best bid is <bid>
      And the best ask is <ask>
      And the book was live, stale, live

      Examples:
        | case              | update | bid           | ask           |
        | gap               | 103    | 5.00 at 20.49 | 4.00 at 20.51 |
        | crossed           | 102    | 1.00 at 20.52 | 1.00 at 20.53 |
        | locked            | 102    | 7.10 at 20.49 | 1.00 at 20.50 |
        | unreadable-update | 103    | 7.10 at 20.49 | 4.00 at 20.51 |

    @answer
    Scenario: Nothing is known while it is stale
      Given the exchange plays "book/gap"
      When I follow the book of "SOL_USDC"
      Then within 1 s the book is live after update 101
      When the exchange goes on
      And the exchange has come to its next pause
      Then the book is stale
      And the book knows nothing
      And the book tells of a gap: 102 was expected, 103 came
      When the exchange goes on
      Then within 2 s the book is live after update 103

    @answer
    Scenario: Two updates in the wrong order
      Given the exchange plays "book/reorder"
      When I follow the book of "SOL_USDC"
      Then within 1 s the book is live after update 101
      When the exchange goes on
      And the exchange has come to its next pause
      Then the book has found 3 gaps
      And the book is stale
      When the exchange goes on
      Then within 4 s the book is live after update 104
      And the best bid is 4.00 at 20.49
      And the book was live, stale, live

    @answer
    Scenario: An aggregated update is missing
      Given the exchange plays "book/aggregated-gap"
      When I follow the book of "SOL_USDC" every 200ms
      Then within 1 s the book is live after update 103
      When the exchange goes on
      And the exchange has come to its next pause
      Then the book is stale
      And the book tells of a gap: 104 was expected, 105 came
      When the exchange goes on
      Then within 2 s the book is live after update 109
      And the book was live, stale, live

  Rule: an interruption makes it stale, and it begins anew on the next connection

    @answer
    Scenario: The connection breaks
      Given the exchange plays "book/interruption"
      When I follow the book of "SOL_USDC"
      Then within 1 s the book is live after update 101
      When the exchange goes on
      Then within 0 s the book has been stale
      And within 3 s the book is live after update 201
      And the book is, from the best level on
        | bid | 19.99 | 1.00 |
        | ask | 20.01 | 2.00 |
      And the book was live, stale, live

  Rule: a book that is closed knows nothing

    @answer
    Scenario: Closed while live, and its stream is given back
      Given the exchange plays "book/given-up"
      When I follow the book of "SOL_USDC"
      Then within 1 s the book is live after update 101
      When the book is given up
      Then the book is closed
      And the book knows nothing
      And the book was live, closed
