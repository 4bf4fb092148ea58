@book @stream:depth
Feature: The horizon of a book
  A snapshot ends after a thousand levels a side; what lies beyond is unknown, and the book says so.

  Background:
    Given the clock reads 1700000000000

  Rule: beyond its last level a side is unknown, whatever changes there

    @answer
    Scenario: A level changes at the horizon, and one beyond it
      Given the exchange plays "book/horizon"
      When I follow the book of "SOL_USDC"
      Then within 1 s the book is live after update 101
      And the book says of each price
        | bid | 20.49  | 1.00    |
        | bid | 20.495 | 0       |
        | bid | 10.50  | 1.00    |
        | bid | 10.49  | unknown |
        | ask | 30.50  | 1.00    |
        | ask | 30.51  | unknown |
      When the exchange goes on
      Then within 1 s the book is live after update 102
      And the book says of each price
        | bid | 10.50 | 2.00    |
        | bid | 10.49 | unknown |
        | ask | 30.50 | 2.00    |
        | ask | 30.51 | unknown |
      And the book was live

  Rule: a book is asked for again before its horizon is reached

    @answer
    Scenario: A tenth of the asks is left
      Given the exchange plays "book/price-comes-near-the-horizon"
      When I follow the book of "SOL_USDC"
      Then within 1 s the book is live after update 101
      When the exchange goes on
      Then within 1 s the book is live after update 103
      And within 1 s the book has taken 2 snapshots
      And the book says of each price
        | ask | 29.60 | 0       |
        | ask | 29.61 | 2.00    |
        | ask | 39.60 | 5.00    |
        | ask | 39.61 | unknown |
        | bid | 10.50 | 1.00    |
      And the book was live

  Rule: a price that is past the horizon is unknown, not nobody's

    @answer
    Scenario: All bids that were known are gone
      Given the exchange plays "book/price-falls-past-the-horizon"
      When I follow the book of "SOL_USDC"
      Then within 1 s the book is live after update 101
      When the exchange goes on
      Then within 1 s the book is live after update 102
      And the best bid is unknown
      And the best ask is 1.00 at 20.51
      And the book says of each price
        | bid | 15.00 | 0       |
        | bid | 10.40 | unknown |
      And within 1 s the exchange has come to its next pause
      When the exchange goes on
      Then within 1 s the book is live after update 103
      And within 1 s the book has taken 2 snapshots
      And the best bid is 1.00 at 10.49
      And the book says of each price
        | bid | 15.00 | 0       |
        | bid | 10.40 | 0       |
        | bid | 0.50  | 1.00    |
        | bid | 0.49  | unknown |
      And the book was live
