@rest @borrow-lend-markets @operation:getBorrowLendMarketHistory
Feature: Get borrow lend market history
  GET /api/v1/borrowLend/markets/history, public: what the pools looked like over a span of time.

  Rule: a row does not say whose it is, so one asset is asked for

    @request @answer
    Scenario: A month of one pool
      Given the exchange answers with fixture "borrow-lend-markets/get-borrow-lend-market-history/full"
      When I get the borrow lend market history
        | interval | 1month |
        | symbol   | USDC   |
      Then the request is "GET /api/v1/borrowLend/markets/history?interval=1month&symbol=USDC"
      And it carries no authentication
      And the answer has
        | size                     | 2                    |
        | first.borrowInterestRate | 0.058                |
        | first.lendInterestRate   | 0.036540             |
        | first.utilization        | 0.7                  |
        | first.timestamp          | 2023-11-13T00:00:00Z |
        | last.borrowedQuantity    | 43200000             |
        | last.lentQuantity        | 60000000             |
        | last.utilization         | 0.72                 |
        | last.timestamp           | 2023-11-14T00:00:00Z |
      And the answer's header "Age" is "37"
      And nothing of the answer is lost

  Rule: the span is one of four

    @request @refusal
    Scenario: A span that the exchange does not know is refused in plain text
      When I get the borrow lend market history
        | interval | 1h |
      Then the request is "GET /api/v1/borrowLend/markets/history?interval=1h"
      And the call is refused with 400 in plain text: "failed to parse parameter `interval`: failed to parse \"BorrowLendMarketHistoryInterval\": Expect a valid enumeration value."

  Rule: a server answers as the contract says

    @live
    Scenario: A pool's past on a server holds to the contract
      When a server is asked for getBorrowLendMarketHistory
        | interval | 1d      |
        | symbol   | {asset} |
      Then its answer holds to the contract
      And no two of its rows have the same timestamp
      And in every row borrowInterestRate is not negative
      And in every row lendInterestRate is not negative
      And in every row borrowedQuantity is not negative
      And in every row lentQuantity is not negative
      And in every row utilization is not negative
