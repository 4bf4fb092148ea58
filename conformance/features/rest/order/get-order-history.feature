@rest @order @operation:getOrderHistory @instruction:orderHistoryQueryAll
Feature: Get order history
  GET /wapi/v1/history/orders, signed: orders of the past, newest first.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: limit and market orders share one shape, and times are UTC text of any precision

    @request @signed @answer
    Scenario: Five orders, each of which ended in another way
      Given the exchange answers with fixture "order/get-order-history/full"
      When I get the order history
        | symbol        | SOL_USDC_PERP |
        | limit         | 5             |
        | offset        | 0             |
        | marketType    | PERP, SPOT    |
        | sortDirection | Desc          |
      Then the request is "GET /wapi/v1/history/orders?symbol=SOL_USDC_PERP&limit=5&offset=0&marketType=PERP&marketType=SPOT&sortDirection=Desc"
      And the signing string is
        """
        instruction=orderHistoryQueryAll&limit=5&marketType=PERP&marketType=SPOT&offset=0&sortDirection=Desc&symbol=SOL_USDC_PERP&timestamp=1700000000000&window=5000
        """
      And the answer has
        | size                        | 5                        |
        | first.orderType             | Limit                    |
        | first.status                | Filled                   |
        | first.createdAt             | 2023-11-14T22:12:40.215Z |
        | first.executedQuantity      | 3                        |
        | first.executedQuoteQuantity | 61.44                    |
        | first.clientId              | 7                        |
        | first.systemOrderType       | absent                   |
        | [1].orderType               | Market                   |
        | [1].createdAt               | 2023-11-14T22:11:05Z     |
        | [1].price                   | absent                   |
        | [1].quoteQuantity           | 5                        |
        | [1].executedQuoteQuantity   | 4.9128                   |
        | [1].slippageTolerance       | 12                       |
        | [1].slippageToleranceType   | TickSize                 |
        | [2].status                  | Expired                  |
        | [2].createdAt               | 2023-11-14T22:10:58.040Z |
        | [2].expiryReason            | PostOnlyTaker            |
        | last.systemOrderType        | LiquidatePositionOnBook  |
      And the answer's header "X-TOTAL" is "12"
      And the answer's header "X-PAGE-COUNT" is "3"
      And nothing of the answer is lost

  Rule: a trigger order has no quantity here, where the open order has 0

    @answer
    Scenario: A trigger that was cancelled
      Given the exchange answers with fixture "order/get-order-history/full"
      When I get the order history
        | symbol        | SOL_USDC_PERP |
        | limit         | 5             |
        | offset        | 0             |
        | marketType    | PERP, SPOT    |
        | sortDirection | Desc          |
      Then the answer has
        | [3].status           | Cancelled                |
        | [3].createdAt        | 2023-11-14T21:59:12.900Z |
        | [3].quantity         | absent                   |
        | [3].triggerQuantity  | 80%                      |
        | [3].triggerPrice     | 18.25                    |
        | [3].executedQuantity | 0                        |

  Rule: each filter is sent as it was given

    @request @signed
    Scenario: Every filter
      Given the exchange answers with fixture "order/get-order-history/every-filter"
      When I get the order history
        | orderId       | 113881024563871951 |
        | strategyId    | 90017              |
        | symbol        | SOL_USDC_PERP      |
        | limit         | 1000               |
        | offset        | 0                  |
        | marketType    | PERP               |
        | sortDirection | Asc                |
      Then the request is "GET /wapi/v1/history/orders?orderId=113881024563871951&strategyId=90017&symbol=SOL_USDC_PERP&limit=1000&offset=0&marketType=PERP&sortDirection=Asc"
      And the signing string is
        """
        instruction=orderHistoryQueryAll&limit=1000&marketType=PERP&offset=0&orderId=113881024563871951&sortDirection=Asc&strategyId=90017&symbol=SOL_USDC_PERP&timestamp=1700000000000&window=5000
        """

  Rule: an order that history does not have is an empty list, not a refusal

    @answer
    Scenario: No such order
      Given the exchange answers with fixture "order/get-order-history/none"
      When I get the order history
        | orderId | 1 |
      Then the answer is "[]"
      And the answer's header "X-TOTAL" is "0"

  Rule: a page holds 1 to 1000 orders

    @refusal
    Scenario Outline: A <bound> of <value>
      When I get the order history
        | <bound> | <value> |
      Then the call is not made: "<message>"

      Examples:
        | bound  | value | message                                                                     |
        | limit  | 0     | OrderHistoryQuery: limit must be between 1 and 1000, not 0                  |
        | limit  | 1001  | OrderHistoryQuery: limit must be between 1 and 1000, not 1001               |
        | offset | -1    | OrderHistoryQuery: offset must be between 0 and 9223372036854775807, not -1 |

  Rule: a server answers as the contract says

    @live
    Scenario: Orders of the past on a server hold to the contract
      When a server is asked for getOrderHistory
        | limit | 10 |
      Then its answer holds to the contract
      And there are at most 10 rows
      And its rows are newest first by createdAt
      And no two of its rows have the same id
      And in every row executedQuantity is not negative
      And in every row with quantity executedQuantity is at most quantity
      And in every row price is positive

    @live
    Scenario: One order of the past on a server is found by its id
      Given {id} is /0/id of getOrderHistory
      When a server is asked for getOrderHistory
        | orderId | {id} |
      Then its answer holds to the contract
      And in every row id is "{id}"
