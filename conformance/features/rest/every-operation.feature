@rest @every-operation
Feature: Every operation
  What holds of each operation alike. Arguments, requests and answers stand in fixtures; what a newer exchange may send is made
  of a whole answer and the contract.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: a request is sent exactly, and its whole answer is read

    @request @answer @whole
    Scenario Outline: <operation> sends what its fixture asks for, and reads all that it answers
      Given the exchange answers with fixture "<full>"
      When I call <operation> as fixture "<full>" says
      Then the request was that of fixture "<full>", once
      And the answer is that of fixture "<full>", whole and all of it known

      @signed
      Examples: signed
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

      Examples: public
        | operation                  | full                                                    |
        | ping                       | system/ping/pong                                        |
        | getTime                    | system/get-time/now                                     |
        | getStatus                  | system/get-status/maintenance                           |
        | getWallets                 | system/get-wallets/full                                 |
        | getMarkets                 | markets/get-markets/spot-and-perpetual                  |
        | getMarket                  | markets/get-market/full                                 |
        | getTicker                  | markets/get-ticker/full                                 |
        | getTickers                 | markets/get-tickers/full                                |
        | getPredictionEvents        | markets/get-prediction-events/full                      |
        | getPredictionTags          | markets/get-prediction-tags/full                        |
        | getDepth                   | markets/get-depth/three-levels-a-side                   |
        | getKlines                  | markets/get-klines/three-hours-one-without-trades       |
        | getAssets                  | assets/get-assets/full                                  |
        | getCollateralParameters    | assets/get-collateral-parameters/full                   |
        | getBorrowLendMarkets       | borrow-lend-markets/get-borrow-lend-markets/full        |
        | getBorrowLendMarketHistory | borrow-lend-markets/get-borrow-lend-market-history/full |
        | getMarkPrices              | markets/get-mark-prices/full                            |
        | getOpenInterest            | markets/get-open-interest/full                          |
        | getFundingRates            | markets/get-funding-rates/full                          |
        | getTrades                  | trades/get-trades/full                                  |
        | getTradeHistory            | trades/get-trade-history/full                           |

  Rule: the least that the exchange may send is enough

    @request @answer @least
    Scenario Outline: <operation> reads an answer of required members alone
      Given the exchange answers with fixture "<minimal>"
      When I call <operation> as fixture "<minimal>" says
      Then the request was that of fixture "<minimal>", once
      And the answer is that of fixture "<minimal>", whole and all of it known

      Examples:
        | operation                    | minimal                                                    |
        | getStatus                    | system/get-status/minimal                                  |
        | getWallets                   | system/get-wallets/minimal                                 |
        | getMarkets                   | markets/get-markets/minimal                                |
        | getMarket                    | markets/get-market/minimal                                 |
        | getTicker                    | markets/get-ticker/minimal                                 |
        | getTickers                   | markets/get-tickers/minimal                                |
        | getPredictionEvents          | markets/get-prediction-events/minimal                      |
        | getPredictionTags            | markets/get-prediction-tags/minimal                        |
        | getDepth                     | markets/get-depth/three-levels-a-side                      |
        | getKlines                    | markets/get-klines/minimal                                 |
        | getAccount                   | account/get-account/minimal                                |
        | updateAccount                | account/update-account/minimal                             |
        | getMaxBorrowQuantity         | account/get-max-borrow-quantity/minimal                    |
        | getMaxOrderQuantity          | account/get-max-order-quantity/minimal                     |
        | getMaxWithdrawalQuantity     | account/get-max-withdrawal-quantity/minimal                |
        | getAssets                    | assets/get-assets/minimal                                  |
        | getCollateralParameters      | assets/get-collateral-parameters/minimal                   |
        | executeBorrowLend            | borrow-lend/execute-borrow-lend/minimal                    |
        | getBorrowLendPositions       | borrow-lend/get-borrow-lend-positions/minimal              |
        | getBorrowLendHistory         | borrow-lend/get-borrow-lend-history/minimal                |
        | getBorrowLendPositionHistory | borrow-lend/get-borrow-lend-position-history/minimal       |
        | getInterestPayments          | borrow-lend/get-interest-payments/minimal                  |
        | getBorrowLendMarkets         | borrow-lend-markets/get-borrow-lend-markets/minimal        |
        | getBorrowLendMarketHistory   | borrow-lend-markets/get-borrow-lend-market-history/minimal |
        | getMarkPrices                | markets/get-mark-prices/minimal                            |
        | getOpenInterest              | markets/get-open-interest/minimal                          |
        | getFundingRates              | markets/get-funding-rates/minimal                          |
        | getTrades                    | trades/get-trades/minimal                                  |
        | getTradeHistory              | trades/get-trade-history/minimal                           |
        | getBalances                  | capital/get-balances/three-assets                          |
        | getCollateral                | capital/get-collateral/minimal                             |
        | getDepositAddress            | capital/get-deposit-address/minimal                        |
        | getDeposits                  | capital/get-deposits/minimal                               |
        | getWithdrawals               | capital/get-withdrawals/minimal                            |
        | requestWithdrawal            | capital/request-withdrawal/minimal                         |
        | convertDust                  | capital/convert-dust/minimal                               |
        | getDustConversions           | capital/get-dust-conversions/minimal                       |
        | getSettlements               | capital/get-settlements/minimal                            |
        | getPositions                 | position/get-positions/minimal                             |
        | getFundingPayments           | position/get-funding-payments/minimal                      |
        | getPositionHistory           | position/get-position-history/minimal                      |
        | getOrder                     | order/get-order/minimal                                    |
        | executeOrder                 | order/execute-order/minimal                                |
        | cancelOrder                  | order/cancel-order/minimal                                 |
        | getOpenOrders                | order/get-open-orders/minimal                              |
        | executeOrders                | order/execute-orders/minimal                               |
        | cancelOpenOrders             | order/cancel-open-orders/minimal                           |
        | getFills                     | order/get-fills/minimal                                    |
        | getOrderHistory              | order/get-order-history/minimal                            |
        | getStrategy                  | strategy/get-strategy/minimal                              |
        | createStrategy               | strategy/create-strategy/minimal                           |
        | cancelStrategy               | strategy/cancel-strategy/minimal                           |
        | getOpenStrategies            | strategy/get-open-strategies/minimal                       |
        | cancelOpenStrategies         | strategy/cancel-open-strategies/minimal                    |
        | getStrategyHistory           | strategy/get-strategy-history/minimal                      |
        | submitRfq                    | rfq/submit-rfq/minimal                                     |
        | submitQuote                  | rfq/submit-quote/minimal                                   |
        | acceptQuote                  | rfq/accept-quote/minimal                                   |
        | refreshRfq                   | rfq/refresh-rfq/minimal                                    |
        | cancelRfq                    | rfq/cancel-rfq/minimal                                     |
        | getRfqHistory                | rfq/get-rfq-history/minimal                                |
        | getQuoteHistory              | rfq/get-quote-history/minimal                              |
        | getRfqFills                  | rfq/get-rfq-fills/minimal                                  |
        | getQuoteFills                | rfq/get-quote-fills/minimal                                |

  Rule: what is newer than the contract neither fails nor vanishes

    @answer @newer-members
    Scenario Outline: <operation> keeps members that it does not know, in every object
      Given the exchange answers fixture "<full>" with an unknown member in each object
      When I call <operation> as fixture "<full>" says
      Then nothing of the answer is lost

      Examples:
        | operation                    | full                                                    |
        | getStatus                    | system/get-status/maintenance                           |
        | getWallets                   | system/get-wallets/full                                 |
        | getMarkets                   | markets/get-markets/spot-and-perpetual                  |
        | getMarket                    | markets/get-market/full                                 |
        | getTicker                    | markets/get-ticker/full                                 |
        | getTickers                   | markets/get-tickers/full                                |
        | getPredictionEvents          | markets/get-prediction-events/full                      |
        | getPredictionTags            | markets/get-prediction-tags/full                        |
        | getDepth                     | markets/get-depth/three-levels-a-side                   |
        | getKlines                    | markets/get-klines/three-hours-one-without-trades       |
        | getAccount                   | account/get-account/full                                |
        | getMaxBorrowQuantity         | account/get-max-borrow-quantity/full                    |
        | getMaxOrderQuantity          | account/get-max-order-quantity/full                     |
        | getMaxWithdrawalQuantity     | account/get-max-withdrawal-quantity/full                |
        | getAssets                    | assets/get-assets/full                                  |
        | getCollateralParameters      | assets/get-collateral-parameters/full                   |
        | getBorrowLendPositions       | borrow-lend/get-borrow-lend-positions/full              |
        | getBorrowLendHistory         | borrow-lend/get-borrow-lend-history/full                |
        | getBorrowLendPositionHistory | borrow-lend/get-borrow-lend-position-history/full       |
        | getInterestPayments          | borrow-lend/get-interest-payments/full                  |
        | getBorrowLendMarkets         | borrow-lend-markets/get-borrow-lend-markets/full        |
        | getBorrowLendMarketHistory   | borrow-lend-markets/get-borrow-lend-market-history/full |
        | getMarkPrices                | markets/get-mark-prices/full                            |
        | getOpenInterest              | markets/get-open-interest/full                          |
        | getFundingRates              | markets/get-funding-rates/full                          |
        | getTrades                    | trades/get-trades/full                                  |
        | getTradeHistory              | trades/get-trade-history/full                           |
        | getBalances                  | capital/get-balances/three-assets                       |
        | getCollateral                | capital/get-collateral/full                             |
        | getDepositAddress            | capital/get-deposit-address/full                        |
        | getDeposits                  | capital/get-deposits/full                               |
        | getWithdrawals               | capital/get-withdrawals/full                            |
        | requestWithdrawal            | capital/request-withdrawal/full                         |
        | getDustConversions           | capital/get-dust-conversions/full                       |
        | getSettlements               | capital/get-settlements/full                            |
        | getPositions                 | position/get-positions/long-and-short                   |
        | getFundingPayments           | position/get-funding-payments/full                      |
        | getPositionHistory           | position/get-position-history/full                      |
        | getOrder                     | order/get-order/full                                    |
        | executeOrder                 | order/execute-order/every-member                        |
        | cancelOrder                  | order/cancel-order/full                                 |
        | getOpenOrders                | order/get-open-orders/full                              |
        | executeOrders                | order/execute-orders/full                               |
        | cancelOpenOrders             | order/cancel-open-orders/full                           |
        | getFills                     | order/get-fills/full                                    |
        | getOrderHistory              | order/get-order-history/full                            |
        | getStrategy                  | strategy/get-strategy/full                              |
        | createStrategy               | strategy/create-strategy/full                           |
        | cancelStrategy               | strategy/cancel-strategy/full                           |
        | getOpenStrategies            | strategy/get-open-strategies/full                       |
        | cancelOpenStrategies         | strategy/cancel-open-strategies/full                    |
        | getStrategyHistory           | strategy/get-strategy-history/full                      |
        | submitRfq                    | rfq/submit-rfq/full                                     |
        | submitQuote                  | rfq/submit-quote/full                                   |
        | acceptQuote                  | rfq/accept-quote/full                                   |
        | refreshRfq                   | rfq/refresh-rfq/full                                    |
        | cancelRfq                    | rfq/cancel-rfq/full                                     |
        | getRfqHistory                | rfq/get-rfq-history/full                                |
        | getQuoteHistory              | rfq/get-quote-history/full                              |
        | getRfqFills                  | rfq/get-rfq-fills/full                                  |
        | getQuoteFills                | rfq/get-quote-fills/full                                |

    @answer @newer-values
    Scenario Outline: <operation> keeps values that it does not know, wherever an enum stands
      When I call <operation> as fixture "<full>" says, for each value of an enum with an unknown one
      Then nothing of these answers is lost

      Examples:
        | operation                    | full                                              |
        | getStatus                    | system/get-status/maintenance                     |
        | getMarkets                   | markets/get-markets/spot-and-perpetual            |
        | getMarket                    | markets/get-market/full                           |
        | getPredictionEvents          | markets/get-prediction-events/full                |
        | getMaxOrderQuantity          | account/get-max-order-quantity/full               |
        | getBorrowLendHistory         | borrow-lend/get-borrow-lend-history/full          |
        | getBorrowLendPositionHistory | borrow-lend/get-borrow-lend-position-history/full |
        | getInterestPayments          | borrow-lend/get-interest-payments/full            |
        | getBorrowLendMarkets         | borrow-lend-markets/get-borrow-lend-markets/full  |
        | getDeposits                  | capital/get-deposits/full                         |
        | getWithdrawals               | capital/get-withdrawals/full                      |
        | requestWithdrawal            | capital/request-withdrawal/full                   |
        | getSettlements               | capital/get-settlements/full                      |
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

    @answer @newer-kinds
    Scenario Outline: <operation> keeps kinds that it does not know, wherever a union stands
      When I call <operation> as fixture "<full>" says, for each object of a union with an unknown kind
      Then nothing of these answers is lost

      Examples:
        | operation               | full                                       |
        | getMarkets              | markets/get-markets/spot-and-perpetual     |
        | getMarket               | markets/get-market/full                    |
        | getCollateralParameters | assets/get-collateral-parameters/full      |
        | getBorrowLendPositions  | borrow-lend/get-borrow-lend-positions/full |
        | getPositions            | position/get-positions/long-and-short      |
        | getOrder                | order/get-order/full                       |
        | executeOrder            | order/execute-order/every-member           |
        | cancelOrder             | order/cancel-order/full                    |
        | getOpenOrders           | order/get-open-orders/full                 |
        | executeOrders           | order/execute-orders/full                  |
        | cancelOpenOrders        | order/cancel-open-orders/full              |
        | getStrategy             | strategy/get-strategy/full                 |
        | createStrategy          | strategy/create-strategy/full              |
        | cancelStrategy          | strategy/cancel-strategy/full              |
        | getOpenStrategies       | strategy/get-open-strategies/full          |
        | cancelOpenStrategies    | strategy/cancel-open-strategies/full       |

  Rule: a refusal is told in the exchange's words

    @refusal @code
    Scenario Outline: <operation> tells a refusal by its code
      Given the exchange refuses fixture "<full>" with 400 "INVALID_CLIENT_REQUEST": "Invalid request"
      When I call <operation> as fixture "<full>" says
      Then the call is refused with 400 "INVALID_CLIENT_REQUEST": "Invalid request"
      And the failure says "<operation> was refused with 400 INVALID_CLIENT_REQUEST: Invalid request"
      And the outcome is REFUSED
      And the request was that of fixture "<full>", once

      Examples:
        | operation                    | full                                                    |
        | ping                         | system/ping/pong                                        |
        | getTime                      | system/get-time/now                                     |
        | getStatus                    | system/get-status/maintenance                           |
        | getWallets                   | system/get-wallets/full                                 |
        | getMarkets                   | markets/get-markets/spot-and-perpetual                  |
        | getMarket                    | markets/get-market/full                                 |
        | getTicker                    | markets/get-ticker/full                                 |
        | getTickers                   | markets/get-tickers/full                                |
        | getPredictionEvents          | markets/get-prediction-events/full                      |
        | getPredictionTags            | markets/get-prediction-tags/full                        |
        | getDepth                     | markets/get-depth/three-levels-a-side                   |
        | getKlines                    | markets/get-klines/three-hours-one-without-trades       |
        | getAccount                   | account/get-account/full                                |
        | updateAccount                | account/update-account/full                             |
        | getMaxBorrowQuantity         | account/get-max-borrow-quantity/full                    |
        | getMaxOrderQuantity          | account/get-max-order-quantity/full                     |
        | getMaxWithdrawalQuantity     | account/get-max-withdrawal-quantity/full                |
        | getAssets                    | assets/get-assets/full                                  |
        | getCollateralParameters      | assets/get-collateral-parameters/full                   |
        | executeBorrowLend            | borrow-lend/execute-borrow-lend/full                    |
        | getBorrowLendPositions       | borrow-lend/get-borrow-lend-positions/full              |
        | getBorrowLendHistory         | borrow-lend/get-borrow-lend-history/full                |
        | getBorrowLendPositionHistory | borrow-lend/get-borrow-lend-position-history/full       |
        | getInterestPayments          | borrow-lend/get-interest-payments/full                  |
        | getBorrowLendMarkets         | borrow-lend-markets/get-borrow-lend-markets/full        |
        | getBorrowLendMarketHistory   | borrow-lend-markets/get-borrow-lend-market-history/full |
        | getMarkPrices                | markets/get-mark-prices/full                            |
        | getOpenInterest              | markets/get-open-interest/full                          |
        | getFundingRates              | markets/get-funding-rates/full                          |
        | getTrades                    | trades/get-trades/full                                  |
        | getTradeHistory              | trades/get-trade-history/full                           |
        | getBalances                  | capital/get-balances/three-assets                       |
        | getCollateral                | capital/get-collateral/full                             |
        | getDepositAddress            | capital/get-deposit-address/full                        |
        | getDeposits                  | capital/get-deposits/full                               |
        | getWithdrawals               | capital/get-withdrawals/full                            |
        | requestWithdrawal            | capital/request-withdrawal/full                         |
        | convertDust                  | capital/convert-dust/full                               |
        | getDustConversions           | capital/get-dust-conversions/full                       |
        | getSettlements               | capital/get-settlements/full                            |
        | getPositions                 | position/get-positions/long-and-short                   |
        | getFundingPayments           | position/get-funding-payments/full                      |
        | getPositionHistory           | position/get-position-history/full                      |
        | getOrder                     | order/get-order/full                                    |
        | executeOrder                 | order/execute-order/every-member                        |
        | cancelOrder                  | order/cancel-order/full                                 |
        | getOpenOrders                | order/get-open-orders/full                              |
        | executeOrders                | order/execute-orders/full                               |
        | cancelOpenOrders             | order/cancel-open-orders/full                           |
        | getFills                     | order/get-fills/full                                    |
        | getOrderHistory              | order/get-order-history/full                            |
        | getStrategy                  | strategy/get-strategy/full                              |
        | createStrategy               | strategy/create-strategy/full                           |
        | cancelStrategy               | strategy/cancel-strategy/full                           |
        | getOpenStrategies            | strategy/get-open-strategies/full                       |
        | cancelOpenStrategies         | strategy/cancel-open-strategies/full                    |
        | getStrategyHistory           | strategy/get-strategy-history/full                      |
        | submitRfq                    | rfq/submit-rfq/full                                     |
        | submitQuote                  | rfq/submit-quote/full                                   |
        | acceptQuote                  | rfq/accept-quote/full                                   |
        | refreshRfq                   | rfq/refresh-rfq/full                                    |
        | cancelRfq                    | rfq/cancel-rfq/full                                     |
        | getRfqHistory                | rfq/get-rfq-history/full                                |
        | getQuoteHistory              | rfq/get-quote-history/full                              |
        | getRfqFills                  | rfq/get-rfq-fills/full                                  |
        | getQuoteFills                | rfq/get-quote-fills/full                                |

    @refusal @plain-text
    Scenario Outline: <operation> tells a refusal in plain text
      Given the exchange refuses fixture "<full>" with 400 in plain text: "failed to parse the request"
      When I call <operation> as fixture "<full>" says
      Then the call is refused with 400 in plain text: "failed to parse the request"
      And the failure says "<operation> was refused with 400: failed to parse the request"
      And the outcome is REFUSED
      And the request was that of fixture "<full>", once

      Examples:
        | operation                    | full                                                    |
        | ping                         | system/ping/pong                                        |
        | getTime                      | system/get-time/now                                     |
        | getStatus                    | system/get-status/maintenance                           |
        | getWallets                   | system/get-wallets/full                                 |
        | getMarkets                   | markets/get-markets/spot-and-perpetual                  |
        | getMarket                    | markets/get-market/full                                 |
        | getTicker                    | markets/get-ticker/full                                 |
        | getTickers                   | markets/get-tickers/full                                |
        | getPredictionEvents          | markets/get-prediction-events/full                      |
        | getPredictionTags            | markets/get-prediction-tags/full                        |
        | getDepth                     | markets/get-depth/three-levels-a-side                   |
        | getKlines                    | markets/get-klines/three-hours-one-without-trades       |
        | getAccount                   | account/get-account/full                                |
        | updateAccount                | account/update-account/full                             |
        | getMaxBorrowQuantity         | account/get-max-borrow-quantity/full                    |
        | getMaxOrderQuantity          | account/get-max-order-quantity/full                     |
        | getMaxWithdrawalQuantity     | account/get-max-withdrawal-quantity/full                |
        | getAssets                    | assets/get-assets/full                                  |
        | getCollateralParameters      | assets/get-collateral-parameters/full                   |
        | executeBorrowLend            | borrow-lend/execute-borrow-lend/full                    |
        | getBorrowLendPositions       | borrow-lend/get-borrow-lend-positions/full              |
        | getBorrowLendHistory         | borrow-lend/get-borrow-lend-history/full                |
        | getBorrowLendPositionHistory | borrow-lend/get-borrow-lend-position-history/full       |
        | getInterestPayments          | borrow-lend/get-interest-payments/full                  |
        | getBorrowLendMarkets         | borrow-lend-markets/get-borrow-lend-markets/full        |
        | getBorrowLendMarketHistory   | borrow-lend-markets/get-borrow-lend-market-history/full |
        | getMarkPrices                | markets/get-mark-prices/full                            |
        | getOpenInterest              | markets/get-open-interest/full                          |
        | getFundingRates              | markets/get-funding-rates/full                          |
        | getTrades                    | trades/get-trades/full                                  |
        | getTradeHistory              | trades/get-trade-history/full                           |
        | getBalances                  | capital/get-balances/three-assets                       |
        | getCollateral                | capital/get-collateral/full                             |
        | getDepositAddress            | capital/get-deposit-address/full                        |
        | getDeposits                  | capital/get-deposits/full                               |
        | getWithdrawals               | capital/get-withdrawals/full                            |
        | requestWithdrawal            | capital/request-withdrawal/full                         |
        | convertDust                  | capital/convert-dust/full                               |
        | getDustConversions           | capital/get-dust-conversions/full                       |
        | getSettlements               | capital/get-settlements/full                            |
        | getPositions                 | position/get-positions/long-and-short                   |
        | getFundingPayments           | position/get-funding-payments/full                      |
        | getPositionHistory           | position/get-position-history/full                      |
        | getOrder                     | order/get-order/full                                    |
        | executeOrder                 | order/execute-order/every-member                        |
        | cancelOrder                  | order/cancel-order/full                                 |
        | getOpenOrders                | order/get-open-orders/full                              |
        | executeOrders                | order/execute-orders/full                               |
        | cancelOpenOrders             | order/cancel-open-orders/full                           |
        | getFills                     | order/get-fills/full                                    |
        | getOrderHistory              | order/get-order-history/full                            |
        | getStrategy                  | strategy/get-strategy/full                              |
        | createStrategy               | strategy/create-strategy/full                           |
        | cancelStrategy               | strategy/cancel-strategy/full                           |
        | getOpenStrategies            | strategy/get-open-strategies/full                       |
        | cancelOpenStrategies         | strategy/cancel-open-strategies/full                    |
        | getStrategyHistory           | strategy/get-strategy-history/full                      |
        | submitRfq                    | rfq/submit-rfq/full                                     |
        | submitQuote                  | rfq/submit-quote/full                                   |
        | acceptQuote                  | rfq/accept-quote/full                                   |
        | refreshRfq                   | rfq/refresh-rfq/full                                    |
        | cancelRfq                    | rfq/cancel-rfq/full                                     |
        | getRfqHistory                | rfq/get-rfq-history/full                                |
        | getQuoteHistory              | rfq/get-quote-history/full                              |
        | getRfqFills                  | rfq/get-rfq-fills/full                                  |
        | getQuoteFills                | rfq/get-quote-fills/full                                |

  Rule: a page of the network refuses a read, and leaves the outcome of anything else unknown

    @refusal @page
    Scenario Outline: <operation> is refused by a page
      Given the network answers fixture "<full>" with <status> and a page titled "<title>"
      When I call <operation> as fixture "<full>" says
      Then the failure says "<operation> was refused with <status>: an HTML page: <title>"
      And the call is refused with <status> and no code
      And the outcome is REFUSED
      And the request was that of fixture "<full>", once

      Examples: a gateway that reaches nobody
        | operation                    | full                                                    | status | title           |
        | ping                         | system/ping/pong                                        | 502    | 502 Bad Gateway |
        | getTime                      | system/get-time/now                                     | 502    | 502 Bad Gateway |
        | getStatus                    | system/get-status/maintenance                           | 502    | 502 Bad Gateway |
        | getWallets                   | system/get-wallets/full                                 | 502    | 502 Bad Gateway |
        | getMarkets                   | markets/get-markets/spot-and-perpetual                  | 502    | 502 Bad Gateway |
        | getMarket                    | markets/get-market/full                                 | 502    | 502 Bad Gateway |
        | getTicker                    | markets/get-ticker/full                                 | 502    | 502 Bad Gateway |
        | getTickers                   | markets/get-tickers/full                                | 502    | 502 Bad Gateway |
        | getPredictionEvents          | markets/get-prediction-events/full                      | 502    | 502 Bad Gateway |
        | getPredictionTags            | markets/get-prediction-tags/full                        | 502    | 502 Bad Gateway |
        | getDepth                     | markets/get-depth/three-levels-a-side                   | 502    | 502 Bad Gateway |
        | getKlines                    | markets/get-klines/three-hours-one-without-trades       | 502    | 502 Bad Gateway |
        | getAccount                   | account/get-account/full                                | 502    | 502 Bad Gateway |
        | getMaxBorrowQuantity         | account/get-max-borrow-quantity/full                    | 502    | 502 Bad Gateway |
        | getMaxOrderQuantity          | account/get-max-order-quantity/full                     | 502    | 502 Bad Gateway |
        | getMaxWithdrawalQuantity     | account/get-max-withdrawal-quantity/full                | 502    | 502 Bad Gateway |
        | getAssets                    | assets/get-assets/full                                  | 502    | 502 Bad Gateway |
        | getCollateralParameters      | assets/get-collateral-parameters/full                   | 502    | 502 Bad Gateway |
        | getBorrowLendPositions       | borrow-lend/get-borrow-lend-positions/full              | 502    | 502 Bad Gateway |
        | getBorrowLendHistory         | borrow-lend/get-borrow-lend-history/full                | 502    | 502 Bad Gateway |
        | getBorrowLendPositionHistory | borrow-lend/get-borrow-lend-position-history/full       | 502    | 502 Bad Gateway |
        | getInterestPayments          | borrow-lend/get-interest-payments/full                  | 502    | 502 Bad Gateway |
        | getBorrowLendMarkets         | borrow-lend-markets/get-borrow-lend-markets/full        | 502    | 502 Bad Gateway |
        | getBorrowLendMarketHistory   | borrow-lend-markets/get-borrow-lend-market-history/full | 502    | 502 Bad Gateway |
        | getMarkPrices                | markets/get-mark-prices/full                            | 502    | 502 Bad Gateway |
        | getOpenInterest              | markets/get-open-interest/full                          | 502    | 502 Bad Gateway |
        | getFundingRates              | markets/get-funding-rates/full                          | 502    | 502 Bad Gateway |
        | getTrades                    | trades/get-trades/full                                  | 502    | 502 Bad Gateway |
        | getTradeHistory              | trades/get-trade-history/full                           | 502    | 502 Bad Gateway |
        | getBalances                  | capital/get-balances/three-assets                       | 502    | 502 Bad Gateway |
        | getCollateral                | capital/get-collateral/full                             | 502    | 502 Bad Gateway |
        | getDepositAddress            | capital/get-deposit-address/full                        | 502    | 502 Bad Gateway |
        | getDeposits                  | capital/get-deposits/full                               | 502    | 502 Bad Gateway |
        | getWithdrawals               | capital/get-withdrawals/full                            | 502    | 502 Bad Gateway |
        | getDustConversions           | capital/get-dust-conversions/full                       | 502    | 502 Bad Gateway |
        | getSettlements               | capital/get-settlements/full                            | 502    | 502 Bad Gateway |
        | getPositions                 | position/get-positions/long-and-short                   | 502    | 502 Bad Gateway |
        | getFundingPayments           | position/get-funding-payments/full                      | 502    | 502 Bad Gateway |
        | getPositionHistory           | position/get-position-history/full                      | 502    | 502 Bad Gateway |
        | getOrder                     | order/get-order/full                                    | 502    | 502 Bad Gateway |
        | getOpenOrders                | order/get-open-orders/full                              | 502    | 502 Bad Gateway |
        | getFills                     | order/get-fills/full                                    | 502    | 502 Bad Gateway |
        | getOrderHistory              | order/get-order-history/full                            | 502    | 502 Bad Gateway |
        | getStrategy                  | strategy/get-strategy/full                              | 502    | 502 Bad Gateway |
        | getOpenStrategies            | strategy/get-open-strategies/full                       | 502    | 502 Bad Gateway |
        | getStrategyHistory           | strategy/get-strategy-history/full                      | 502    | 502 Bad Gateway |
        | getRfqHistory                | rfq/get-rfq-history/full                                | 502    | 502 Bad Gateway |
        | getQuoteHistory              | rfq/get-quote-history/full                              | 502    | 502 Bad Gateway |
        | getRfqFills                  | rfq/get-rfq-fills/full                                  | 502    | 502 Bad Gateway |
        | getQuoteFills                | rfq/get-quote-fills/full                                | 502    | 502 Bad Gateway |

      Examples: a server that is overburdened
        | operation                    | full                                                    | status | title               |
        | ping                         | system/ping/pong                                        | 503    | Service Unavailable |
        | getTime                      | system/get-time/now                                     | 503    | Service Unavailable |
        | getStatus                    | system/get-status/maintenance                           | 503    | Service Unavailable |
        | getWallets                   | system/get-wallets/full                                 | 503    | Service Unavailable |
        | getMarkets                   | markets/get-markets/spot-and-perpetual                  | 503    | Service Unavailable |
        | getMarket                    | markets/get-market/full                                 | 503    | Service Unavailable |
        | getTicker                    | markets/get-ticker/full                                 | 503    | Service Unavailable |
        | getTickers                   | markets/get-tickers/full                                | 503    | Service Unavailable |
        | getPredictionEvents          | markets/get-prediction-events/full                      | 503    | Service Unavailable |
        | getPredictionTags            | markets/get-prediction-tags/full                        | 503    | Service Unavailable |
        | getDepth                     | markets/get-depth/three-levels-a-side                   | 503    | Service Unavailable |
        | getKlines                    | markets/get-klines/three-hours-one-without-trades       | 503    | Service Unavailable |
        | getAccount                   | account/get-account/full                                | 503    | Service Unavailable |
        | getMaxBorrowQuantity         | account/get-max-borrow-quantity/full                    | 503    | Service Unavailable |
        | getMaxOrderQuantity          | account/get-max-order-quantity/full                     | 503    | Service Unavailable |
        | getMaxWithdrawalQuantity     | account/get-max-withdrawal-quantity/full                | 503    | Service Unavailable |
        | getAssets                    | assets/get-assets/full                                  | 503    | Service Unavailable |
        | getCollateralParameters      | assets/get-collateral-parameters/full                   | 503    | Service Unavailable |
        | getBorrowLendPositions       | borrow-lend/get-borrow-lend-positions/full              | 503    | Service Unavailable |
        | getBorrowLendHistory         | borrow-lend/get-borrow-lend-history/full                | 503    | Service Unavailable |
        | getBorrowLendPositionHistory | borrow-lend/get-borrow-lend-position-history/full       | 503    | Service Unavailable |
        | getInterestPayments          | borrow-lend/get-interest-payments/full                  | 503    | Service Unavailable |
        | getBorrowLendMarkets         | borrow-lend-markets/get-borrow-lend-markets/full        | 503    | Service Unavailable |
        | getBorrowLendMarketHistory   | borrow-lend-markets/get-borrow-lend-market-history/full | 503    | Service Unavailable |
        | getMarkPrices                | markets/get-mark-prices/full                            | 503    | Service Unavailable |
        | getOpenInterest              | markets/get-open-interest/full                          | 503    | Service Unavailable |
        | getFundingRates              | markets/get-funding-rates/full                          | 503    | Service Unavailable |
        | getTrades                    | trades/get-trades/full                                  | 503    | Service Unavailable |
        | getTradeHistory              | trades/get-trade-history/full                           | 503    | Service Unavailable |
        | getBalances                  | capital/get-balances/three-assets                       | 503    | Service Unavailable |
        | getCollateral                | capital/get-collateral/full                             | 503    | Service Unavailable |
        | getDepositAddress            | capital/get-deposit-address/full                        | 503    | Service Unavailable |
        | getDeposits                  | capital/get-deposits/full                               | 503    | Service Unavailable |
        | getWithdrawals               | capital/get-withdrawals/full                            | 503    | Service Unavailable |
        | getDustConversions           | capital/get-dust-conversions/full                       | 503    | Service Unavailable |
        | getSettlements               | capital/get-settlements/full                            | 503    | Service Unavailable |
        | getPositions                 | position/get-positions/long-and-short                   | 503    | Service Unavailable |
        | getFundingPayments           | position/get-funding-payments/full                      | 503    | Service Unavailable |
        | getPositionHistory           | position/get-position-history/full                      | 503    | Service Unavailable |
        | getOrder                     | order/get-order/full                                    | 503    | Service Unavailable |
        | getOpenOrders                | order/get-open-orders/full                              | 503    | Service Unavailable |
        | getFills                     | order/get-fills/full                                    | 503    | Service Unavailable |
        | getOrderHistory              | order/get-order-history/full                            | 503    | Service Unavailable |
        | getStrategy                  | strategy/get-strategy/full                              | 503    | Service Unavailable |
        | getOpenStrategies            | strategy/get-open-strategies/full                       | 503    | Service Unavailable |
        | getStrategyHistory           | strategy/get-strategy-history/full                      | 503    | Service Unavailable |
        | getRfqHistory                | rfq/get-rfq-history/full                                | 503    | Service Unavailable |
        | getQuoteHistory              | rfq/get-quote-history/full                              | 503    | Service Unavailable |
        | getRfqFills                  | rfq/get-rfq-fills/full                                  | 503    | Service Unavailable |
        | getQuoteFills                | rfq/get-quote-fills/full                                | 503    | Service Unavailable |

    @refusal @page
    Scenario Outline: <operation> may have been done behind a page
      Given the network answers fixture "<full>" with <status> and a page titled "<title>"
      When I call <operation> as fixture "<full>" says
      Then the failure says "<operation> has an unknown outcome: the answer was <status>: an HTML page: <title>; it can take effect until 2023-11-14T22:13:25Z"
      And the call fails with OutcomeUnknownException
      And the outcome is UNKNOWN
      And the request was that of fixture "<full>", once

      Examples: a gateway that reaches nobody
        | operation            | full                                 | status | title           |
        | updateAccount        | account/update-account/full          | 502    | 502 Bad Gateway |
        | executeBorrowLend    | borrow-lend/execute-borrow-lend/full | 502    | 502 Bad Gateway |
        | requestWithdrawal    | capital/request-withdrawal/full      | 502    | 502 Bad Gateway |
        | convertDust          | capital/convert-dust/full            | 502    | 502 Bad Gateway |
        | executeOrder         | order/execute-order/every-member     | 502    | 502 Bad Gateway |
        | cancelOrder          | order/cancel-order/full              | 502    | 502 Bad Gateway |
        | executeOrders        | order/execute-orders/full            | 502    | 502 Bad Gateway |
        | cancelOpenOrders     | order/cancel-open-orders/full        | 502    | 502 Bad Gateway |
        | createStrategy       | strategy/create-strategy/full        | 502    | 502 Bad Gateway |
        | cancelStrategy       | strategy/cancel-strategy/full        | 502    | 502 Bad Gateway |
        | cancelOpenStrategies | strategy/cancel-open-strategies/full | 502    | 502 Bad Gateway |
        | submitRfq            | rfq/submit-rfq/full                  | 502    | 502 Bad Gateway |
        | submitQuote          | rfq/submit-quote/full                | 502    | 502 Bad Gateway |
        | acceptQuote          | rfq/accept-quote/full                | 502    | 502 Bad Gateway |
        | refreshRfq           | rfq/refresh-rfq/full                 | 502    | 502 Bad Gateway |
        | cancelRfq            | rfq/cancel-rfq/full                  | 502    | 502 Bad Gateway |

      Examples: a server that is overburdened
        | operation            | full                                 | status | title               |
        | updateAccount        | account/update-account/full          | 503    | Service Unavailable |
        | executeBorrowLend    | borrow-lend/execute-borrow-lend/full | 503    | Service Unavailable |
        | requestWithdrawal    | capital/request-withdrawal/full      | 503    | Service Unavailable |
        | convertDust          | capital/convert-dust/full            | 503    | Service Unavailable |
        | executeOrder         | order/execute-order/every-member     | 503    | Service Unavailable |
        | cancelOrder          | order/cancel-order/full              | 503    | Service Unavailable |
        | executeOrders        | order/execute-orders/full            | 503    | Service Unavailable |
        | cancelOpenOrders     | order/cancel-open-orders/full        | 503    | Service Unavailable |
        | createStrategy       | strategy/create-strategy/full        | 503    | Service Unavailable |
        | cancelStrategy       | strategy/cancel-strategy/full        | 503    | Service Unavailable |
        | cancelOpenStrategies | strategy/cancel-open-strategies/full | 503    | Service Unavailable |
        | submitRfq            | rfq/submit-rfq/full                  | 503    | Service Unavailable |
        | submitQuote          | rfq/submit-quote/full                | 503    | Service Unavailable |
        | acceptQuote          | rfq/accept-quote/full                | 503    | Service Unavailable |
        | refreshRfq           | rfq/refresh-rfq/full                 | 503    | Service Unavailable |
        | cancelRfq            | rfq/cancel-rfq/full                  | 503    | Service Unavailable |

  Rule: an empty answer is no value

    @refusal @nothing
    Scenario Outline: <operation> was done, and cannot read nothing
      Given the exchange answers fixture "<full>" with nothing
      When I call <operation> as fixture "<full>" says
      Then the failure says "<operation>: the answer cannot be read: it is empty"
      And the call fails with DecodingException
      And the outcome is EXECUTED
      And the request was that of fixture "<full>", once

      Examples:
        | operation                    | full                                                    |
        | getTime                      | system/get-time/now                                     |
        | getStatus                    | system/get-status/maintenance                           |
        | getWallets                   | system/get-wallets/full                                 |
        | getMarkets                   | markets/get-markets/spot-and-perpetual                  |
        | getMarket                    | markets/get-market/full                                 |
        | getTicker                    | markets/get-ticker/full                                 |
        | getTickers                   | markets/get-tickers/full                                |
        | getPredictionEvents          | markets/get-prediction-events/full                      |
        | getPredictionTags            | markets/get-prediction-tags/full                        |
        | getDepth                     | markets/get-depth/three-levels-a-side                   |
        | getKlines                    | markets/get-klines/three-hours-one-without-trades       |
        | getAccount                   | account/get-account/full                                |
        | getMaxBorrowQuantity         | account/get-max-borrow-quantity/full                    |
        | getMaxOrderQuantity          | account/get-max-order-quantity/full                     |
        | getMaxWithdrawalQuantity     | account/get-max-withdrawal-quantity/full                |
        | getAssets                    | assets/get-assets/full                                  |
        | getCollateralParameters      | assets/get-collateral-parameters/full                   |
        | getBorrowLendPositions       | borrow-lend/get-borrow-lend-positions/full              |
        | getBorrowLendHistory         | borrow-lend/get-borrow-lend-history/full                |
        | getBorrowLendPositionHistory | borrow-lend/get-borrow-lend-position-history/full       |
        | getInterestPayments          | borrow-lend/get-interest-payments/full                  |
        | getBorrowLendMarkets         | borrow-lend-markets/get-borrow-lend-markets/full        |
        | getBorrowLendMarketHistory   | borrow-lend-markets/get-borrow-lend-market-history/full |
        | getMarkPrices                | markets/get-mark-prices/full                            |
        | getOpenInterest              | markets/get-open-interest/full                          |
        | getFundingRates              | markets/get-funding-rates/full                          |
        | getTrades                    | trades/get-trades/full                                  |
        | getTradeHistory              | trades/get-trade-history/full                           |
        | getBalances                  | capital/get-balances/three-assets                       |
        | getCollateral                | capital/get-collateral/full                             |
        | getDepositAddress            | capital/get-deposit-address/full                        |
        | getDeposits                  | capital/get-deposits/full                               |
        | getWithdrawals               | capital/get-withdrawals/full                            |
        | requestWithdrawal            | capital/request-withdrawal/full                         |
        | getDustConversions           | capital/get-dust-conversions/full                       |
        | getSettlements               | capital/get-settlements/full                            |
        | getPositions                 | position/get-positions/long-and-short                   |
        | getFundingPayments           | position/get-funding-payments/full                      |
        | getPositionHistory           | position/get-position-history/full                      |
        | getOrder                     | order/get-order/full                                    |
        | executeOrder                 | order/execute-order/every-member                        |
        | cancelOrder                  | order/cancel-order/full                                 |
        | getOpenOrders                | order/get-open-orders/full                              |
        | executeOrders                | order/execute-orders/full                               |
        | cancelOpenOrders             | order/cancel-open-orders/full                           |
        | getFills                     | order/get-fills/full                                    |
        | getOrderHistory              | order/get-order-history/full                            |
        | getStrategy                  | strategy/get-strategy/full                              |
        | createStrategy               | strategy/create-strategy/full                           |
        | cancelStrategy               | strategy/cancel-strategy/full                           |
        | getOpenStrategies            | strategy/get-open-strategies/full                       |
        | cancelOpenStrategies         | strategy/cancel-open-strategies/full                    |
        | getStrategyHistory           | strategy/get-strategy-history/full                      |
        | submitRfq                    | rfq/submit-rfq/full                                     |
        | submitQuote                  | rfq/submit-quote/full                                   |
        | acceptQuote                  | rfq/accept-quote/full                                   |
        | refreshRfq                   | rfq/refresh-rfq/full                                    |
        | cancelRfq                    | rfq/cancel-rfq/full                                     |
        | getRfqHistory                | rfq/get-rfq-history/full                                |
        | getQuoteHistory              | rfq/get-quote-history/full                              |
        | getRfqFills                  | rfq/get-rfq-fills/full                                  |
        | getQuoteFills                | rfq/get-quote-fills/full                                |

    @answer @nothing
    Scenario Outline: <operation> takes an empty text for what it is
      Given the exchange answers fixture "<full>" with nothing
      When I call <operation> as fixture "<full>" says
      Then the answer is ""
      And the request was that of fixture "<full>", once

      Examples:
        | operation | full             |
        | ping      | system/ping/pong |
