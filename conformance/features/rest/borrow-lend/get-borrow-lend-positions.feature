@rest @borrow-lend @operation:getBorrowLendPositions @instruction:borrowLendPositionQuery
Feature: Get borrow lend positions
  GET /api/v1/borrowLend/positions, signed: what the account has borrowed and lent.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: what is lent is positive and has no exposure, what is borrowed is negative

    @request @signed @answer
    Scenario: Dollars lent and a coin borrowed
      Given the exchange answers with fixture "borrow-lend/get-borrow-lend-positions/full"
      When I call getBorrowLendPositions
      Then the request is "GET /api/v1/borrowLend/positions"
      And the signing string is
        """
        instruction=borrowLendPositionQuery&timestamp=1700000000000&window=5000
        """
      And the answer has
        | size                      | 2           |
        | first.symbol              | USDC        |
        | first.netQuantity         | 5000        |
        | first.netExposureQuantity | 0           |
        | first.netExposureNotional | 0           |
        | first.markPrice           | 0.9998      |
        | last.symbol               | SOL         |
        | last.id                   | 28563667801 |
        | last.netQuantity          | -20         |
        | last.markPrice            | 55.83       |
        | last.netExposureNotional  | 1116.6      |
        | last.imf                  | 0.1         |
        | last.imfFunction.factor   | 0.000096    |
      And nothing of the answer is lost

    @answer
    Scenario: Nothing borrowed, nothing lent
      Given the exchange answers with fixture "borrow-lend/get-borrow-lend-positions/nothing"
      When I call getBorrowLendPositions
      Then the answer has
        | size | 0 |

  Rule: a server answers as the contract says

    @live
    Scenario: Borrows and lends on a server hold to the contract
      When a server is asked for getBorrowLendPositions without arguments
      Then its answer holds to the contract
      And no two of its rows have the same id
      And in every row markPrice is positive
      And in every row mmf is at most imf
      And in every row imf is not negative
