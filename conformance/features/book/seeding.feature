@book @stream:depth
Feature: Seeding a book
  A snapshot and the updates of the stream are put together; the book says nothing before they fit.

  Background:
    Given the clock reads 1700000000000

  Rule: updates that the snapshot has are dropped, and those after it are applied

    @answer
    Scenario: An update comes while the snapshot is on its way
      Given the exchange plays "book/seed-and-follow"
      When I follow the book of "SOL_USDC"
      Then within 1 s the book is live after update 101
      And the book is, from the best level on
        | bid | 20.50 | 1.00  |
        | bid | 20.49 | 7.10  |
        | bid | 20.48 | 33.24 |
        | ask | 20.51 | 4.00  |
        | ask | 20.52 | 51.04 |
      When the exchange goes on
      Then within 1 s the book is live after update 102
      And the book is, from the best level on
        | bid | 20.50 | 1.00  |
        | bid | 20.49 | 7.10  |
        | bid | 20.48 | 30.00 |
        | ask | 20.52 | 51.04 |
      And the book was live
      And the book tells of no gap

    @answer
    Scenario: The snapshot was taken between two updates
      Given the exchange plays "book/snapshot-in-the-middle"
      When I follow the book of "SOL_USDC"
      Then within 1 s the book is live after update 103
      And the best bid is 3.00 at 20.49
      And the book was live
      And the book has taken 1 snapshot, and found 0 too old and 0 not to be had

  Rule: a snapshot that ends before the updates begin is asked for again

    @answer
    Scenario: REST is slow
      Given the exchange plays "book/snapshot-older"
      When I follow the book of "SOL_USDC"
      And the exchange goes on
      Then within 2 s the book is live after update 106
      And the book is, from the best level on
        | bid | 20.49 | 7.10  |
        | bid | 20.48 | 33.24 |
        | bid | 20.47 | 1.00  |
        | bid | 20.46 | 2.00  |
        | ask | 20.51 | 4.00  |
        | ask | 20.52 | 51.04 |
      And the book was live
      And the book has taken 1 snapshot, and found 1 too old and 0 not to be had

  Rule: a snapshot that leads is kept until the stream has reached it

    @answer
    Scenario: REST is quick
      Given the exchange plays "book/snapshot-newer"
      When I follow the book of "SOL_USDC"
      And the exchange has come to its next pause
      And the client has read every answer
      Then the book is syncing
      When the exchange goes on
      And the exchange has come to its next pause
      Then the book is syncing
      And the book knows nothing
      When the exchange goes on
      Then within 1 s the book is live after update 104
      And the best bid is 4.00 at 20.49
      And the book was live
      And the book has taken 1 snapshot, and found 0 too old and 0 not to be had

  Rule: a snapshot that cannot be had is asked for again, later each time

    @refusal
    Scenario: Maintenance, then too many requests
      Given the exchange plays "book/snapshot-fails"
      When I follow the book of "SOL_USDC"
      Then within 3 s the book is live after update 101
      And the book was live
      And the book has taken 1 snapshot, and found 0 too old and 2 not to be had

  Rule: aggregated updates overlap the snapshot

    @answer
    Scenario: The snapshot ends within an update
      Given the exchange plays "book/aggregated-overlap"
      When I follow the book of "SOL_USDC" every 200ms
      Then within 1 s the book is live after update 103
      And the book is, from the best level on
        | bid | 20.49 | 1.00  |
        | bid | 20.48 | 33.24 |
        | ask | 20.51 | 4.00  |
        | ask | 20.52 | 51.04 |
      When the exchange goes on
      Then within 1 s the book is live after update 109
      And the book is, from the best level on
        | bid | 20.49 | 2.00  |
        | ask | 20.51 | 4.00  |
        | ask | 20.52 | 51.04 |
      And the book was live
      And the book tells of no gap

  Rule: a book of which no update came may be old, so it does not speak

    @answer
    Scenario: A quiet market
      Given the exchange plays "book/quiet-market"
      When I follow the book of "SOL_USDC"
      And the exchange has played all
      And the client has read every answer
      Then the book is syncing
      And the book knows nothing

    @answer
    Scenario: Nobody sells
      Given the exchange plays "book/nobody-sells"
      When I follow the book of "SOL_USDC"
      Then within 1 s the book is live after update 101
      And the best ask is nobody
      And the best bid is 7.10 at 20.49
