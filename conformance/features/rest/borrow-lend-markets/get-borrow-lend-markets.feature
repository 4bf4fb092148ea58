@rest @borrow-lend-markets @operation:getBorrowLendMarkets
Feature: Get borrow lend markets
  GET /api/v1/borrowLend/markets, public: the pools that assets are lent to and borrowed from.

  Rule: rates are fractions of a year, utilization is what is borrowed over what is lent

    @request @answer
    Scenario: A dollar pool, and one that only takes repayments
      Given the exchange answers with fixture "borrow-lend-markets/get-borrow-lend-markets/full"
      When I call getBorrowLendMarkets
      Then the request is "GET /api/v1/borrowLend/markets"
      And it carries no authentication
      And the answer has
        | size                     | 2                             |
        | first.symbol             | USDC                          |
        | first.state              | Open                          |
        | first.assetMarkPrice     | 0.9998                        |
        | first.borrowInterestRate | 0.064                         |
        | first.lendInterestRate   | 0.0432                        |
        | first.borrowedQuantity   | 45000000                      |
        | first.lentQuantity       | 60000000.5                    |
        | first.utilization        | 0.749999993750000052083332899 |
        | first.fee                | 0.1                           |
        | first.timestamp          | 2023-11-14T22:13:00Z          |
        | last.symbol              | SOL                           |
        | last.state               | RepayOnly                     |
        | last.assetMarkPrice      | 55.83                         |
        | last.timestamp           | 2023-11-14T22:13:00.250Z      |
      And nothing of the answer is lost

  Rule: a time is read with its Z and without

    @answer
    Scenario: Without the Z that every other time of the exchange lacks
      Given the exchange answers with fixture "borrow-lend-markets/get-borrow-lend-markets/time-without-z"
      When I call getBorrowLendMarkets
      Then the answer has
        | first.timestamp | 2023-11-14T22:13:00.000001Z |
      And nothing of the answer is lost

  Rule: a server answers as the contract says

    @live
    Scenario: A server's pools hold to the contract
      When a server is asked for getBorrowLendMarkets without arguments
      Then its answer holds to the contract
      And no two of its rows have the same symbol
      And in every row assetMarkPrice is not negative
      And in every row stepSize is positive
      And in every row fee is not negative
      And in every row maxUtilization is between 0 and 1
      And in every row borrowInterestRate is not negative
      And in every row lendInterestRate is not negative
      And in every row borrowedQuantity is not negative
      And in every row lentQuantity is not negative
      And in every row utilization is not negative
