@rest @order @operation:getOpenOrders @instruction:orderQueryAll
Feature: Get open orders
  GET /api/v1/orders, signed: the account's resting orders and its triggers that wait.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: all open orders come in one answer, limit and market orders side by side

    @request @signed @answer
    Scenario: Orders on one market
      Given the exchange answers with fixture "order/get-open-orders/full"
      When I get the open orders
        | marketType | PERP          |
        | symbol     | SOL_USDC_PERP |
      Then the request is "GET /api/v1/orders?marketType=PERP&symbol=SOL_USDC_PERP"
      And the signing string is
        """
        instruction=orderQueryAll&marketType=PERP&symbol=SOL_USDC_PERP&timestamp=1700000000000&window=5000
        """
      And the answer has
        | size                         | 5                        |
        | first.@type                  | LimitOrder               |
        | first.createdAt              | 2023-11-14T21:13:20.215Z |
        | first.clientId               | 7                        |
        | first.executedQuantity       | 1.2                      |
        | first.executedQuoteQuantity  | 24.6                     |
        | first.takeProfitTriggerPrice | 24.4                     |
        | first.stopLossTriggerBy      | MarkPrice                |
        | [2].strategyId               | 90017                    |
        | [2].postOnly                 | true                     |
        | last.@type                   | MarketOrder              |
      And nothing of the answer is lost

    @request @signed
    Scenario: Orders on every market
      Given the exchange answers with fixture "order/get-open-orders/minimal"
      When I call getOpenOrders
      Then the request is "GET /api/v1/orders"
      And the signing string is
        """
        instruction=orderQueryAll&timestamp=1700000000000&window=5000
        """

  Rule: a trigger that waits has its size in triggerQuantity, and keeps it when it was set off

    @answer
    Scenario: Two triggers wait, a third was set off
      Given the exchange answers with fixture "order/get-open-orders/full"
      When I get the open orders
        | marketType | PERP          |
        | symbol     | SOL_USDC_PERP |
      Then the answer has
        | [1].status            | New                      |
        | [1].triggeredAt       | 2023-11-14T22:02:01.044Z |
        | [1].quantity          | 2.5                      |
        | [1].triggerQuantity   | 2.5                      |
        | [1].relatedOrderId    | 113881024563871700       |
        | [3].status            | TriggerPending           |
        | [3].triggeredAt       | absent                   |
        | [3].quantity          | 0                        |
        | [3].triggerQuantity   | 4                        |
        | [3].slippageTolerance | 0.5                      |
        | [3].clientId          | 0                        |
        | [4].triggerQuantity   | 80%                      |

  Rule: nothing open is an empty list

    @answer
    Scenario: No order on this market
      Given the exchange answers with fixture "order/get-open-orders/none"
      When I get the open orders
        | symbol | SOL_USDC |
      Then the answer is "[]"

  Rule: one kind of market at a time

    @refusal
    Scenario: Two kinds are not parsed
      When I get the open orders
        | marketType | PERP,SPOT |
      Then the call is refused with 400 in plain text: "failed to parse parameter `marketType`: failed to parse \"MarketType\": Expect a valid enumeration value."

  Rule: a server answers as the contract says

    @live
    Scenario: Open orders on a server hold to the contract
      When a server is asked for getOpenOrders without arguments
      Then its answer holds to the contract
      And no two of its rows have the same id
      And in every row executedQuantity is not negative
      And in every row with quantity executedQuantity is at most quantity
      And in every row price is positive

    @live
    Scenario: Open orders on one market of a server are of that market
      When a server is asked for getOpenOrders
        | symbol | {market} |
      Then its answer holds to the contract
      And in every row symbol is "{market}"
