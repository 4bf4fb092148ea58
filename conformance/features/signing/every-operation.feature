@signing @every-operation
Feature: Every signed operation
  The request of each operation is sent by hand: as its fixture has it, with the signature that stands there, and then with one
  thing wrong, written and signed anew. Two mistakes are left out where they cannot be made: parameters do not change places
  where there are not two, and no value is altered where there is none.

  Background:
    Given the test signing key
    And the clock reads 1700000000000

  Rule: one thing wrong is enough

    @hand-made
    Scenario Outline: <operation> is answered as it stands, and turned away with one thing wrong
      Given the exchange answers with fixture "<full>"
      When the request of fixture "<full>" for <operation> arrives as it stands
      Then it is answered as fixture "<full>" says
      And with one thing wrong the request of fixture "<full>" is turned away
        | another key                           | 400 | {"code":"INVALID_CLIENT_REQUEST","message":"Invalid signature"}                                            |
        | a signature of another key            | 400 | {"code":"INVALID_CLIENT_REQUEST","message":"Invalid signature"}                                            |
        | another instruction signed            | 400 | {"code":"INVALID_CLIENT_REQUEST","message":"Invalid signature"}                                            |
        | parameters signed in another order    | 400 | {"code":"INVALID_CLIENT_REQUEST","message":"Invalid signature"}                                            |
        | window signed before timestamp        | 400 | {"code":"INVALID_CLIENT_REQUEST","message":"Invalid signature"}                                            |
        | a value altered after signing         | 400 | {"code":"INVALID_CLIENT_REQUEST","message":"Invalid signature"}                                            |
        | a parameter added after signing       | 400 | {"code":"INVALID_CLIENT_REQUEST","message":"Invalid signature"}                                            |
        | a window of 60000 signed and not sent | 400 | {"code":"INVALID_CLIENT_REQUEST","message":"Invalid signature"}                                            |
        | a signature without padding           | 400 | {"code":"INVALID_CLIENT_REQUEST","message":"Invalid X-Signature header"}                                   |
        | a window that is over                 | 400 | {"code":"INVALID_CLIENT_REQUEST","message":"Request has expired"}                                          |
        | a window above 60000                  | 400 | {"code":"INVALID_CLIENT_REQUEST","message":"Invalid window: must be at most 60000"}                        |
        | a clock ten minutes slow              | 400 | {"code":"INVALID_CLIENT_REQUEST","message":"Invalid timestamp: must be within 10 minutes of current time"} |
        | a clock ten minutes fast              | 400 | {"code":"INVALID_CLIENT_REQUEST","message":"Invalid timestamp: must be within 10 minutes of current time"} |
        | no key                                | 401 | {"code":"UNAUTHORIZED","message":"Unauthorized"}                                                           |
        | no signature                          | 401 | {"code":"UNAUTHORIZED","message":"Unauthorized"}                                                           |
        | no timestamp                          | 401 | {"code":"UNAUTHORIZED","message":"Unauthorized"}                                                           |
      And without its window header the request of fixture "<full>" is one of 5000 ms

      Examples:
        | operation                    | full                                              |
        | getAccount                   | account/get-account/full                          |
        | updateAccount                | account/update-account/full                       |
        | getMaxBorrowQuantity         | account/get-max-borrow-quantity/full              |
        | getMaxOrderQuantity          | account/get-max-order-quantity/full               |
        | getMaxWithdrawalQuantity     | account/get-max-withdrawal-quantity/full          |
        | executeBorrowLend            | borrow-lend/execute-borrow-lend/full              |
        | getBorrowLendPositions       | borrow-lend/get-borrow-lend-positions/full        |
        | getBorrowLendHistory         | borrow-lend/get-borrow-lend-history/full          |
        | getBorrowLendPositionHistory | borrow-lend/get-borrow-lend-position-history/full |
        | getInterestPayments          | borrow-lend/get-interest-payments/full            |
        | getBalances                  | capital/get-balances/three-assets                 |
        | getCollateral                | capital/get-collateral/full                       |
        | getDepositAddress            | capital/get-deposit-address/full                  |
        | getDeposits                  | capital/get-deposits/full                         |
        | getWithdrawals               | capital/get-withdrawals/full                      |
        | requestWithdrawal            | capital/request-withdrawal/full                   |
        | convertDust                  | capital/convert-dust/full                         |
        | getDustConversions           | capital/get-dust-conversions/full                 |
        | getSettlements               | capital/get-settlements/full                      |
        | getPositions                 | position/get-positions/long-and-short             |
        | getFundingPayments           | position/get-funding-payments/full                |
        | getPositionHistory           | position/get-position-history/full                |
        | getOrder                     | order/get-order/full                              |
        | executeOrder                 | order/execute-order/every-member                  |
        | cancelOrder                  | order/cancel-order/full                           |
        | getOpenOrders                | order/get-open-orders/full                        |
        | executeOrders                | order/execute-orders/full                         |
        | cancelOpenOrders             | order/cancel-open-orders/full                     |
        | getFills                     | order/get-fills/full                              |
        | getOrderHistory              | order/get-order-history/full                      |
        | getStrategy                  | strategy/get-strategy/full                        |
        | createStrategy               | strategy/create-strategy/full                     |
        | cancelStrategy               | strategy/cancel-strategy/full                     |
        | getOpenStrategies            | strategy/get-open-strategies/full                 |
        | cancelOpenStrategies         | strategy/cancel-open-strategies/full              |
        | getStrategyHistory           | strategy/get-strategy-history/full                |
        | submitRfq                    | rfq/submit-rfq/full                               |
        | submitQuote                  | rfq/submit-quote/full                             |
        | acceptQuote                  | rfq/accept-quote/full                             |
        | refreshRfq                   | rfq/refresh-rfq/full                              |
        | cancelRfq                    | rfq/cancel-rfq/full                               |
        | getRfqHistory                | rfq/get-rfq-history/full                          |
        | getQuoteHistory              | rfq/get-quote-history/full                        |
        | getRfqFills                  | rfq/get-rfq-fills/full                            |
        | getQuoteFills                | rfq/get-quote-fills/full                          |
