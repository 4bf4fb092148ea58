@unified @unified:fetchOrders
Feature: Fetch orders
  Orders of the history, oldest first.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms
    And a market list

  Rule: the newest are read unless said otherwise

    @request @result
    Scenario: A trigger that was cancelled, and an order that was filled
      Given the exchange answers with fixture "order/get-order-history/two-of-a-hundred"
      When fetchOrders is called with
        | symbol | SOL/USDC:USDC |
      Then the requests are
        | GET /wapi/v1/history/orders?symbol=SOL_USDC_PERP&limit=100&offset=0&sortDirection=Desc |
      And the result is
        | 0.id              | 113881024563871951       |
        | 0.symbol          | SOL/USDC:USDC            |
        | 0.type            | LIMIT                    |
        | 0.side            | SELL                     |
        | 0.timeInForce     | GTC                      |
        | 0.postOnly        | false                    |
        | 0.price           | 18.9                     |
        | 0.triggerPrice    | 19                       |
        | 0.amount          | 2.5                      |
        | 0.filled          | 0                        |
        | 0.remaining       | 2.5                      |
        | 0.cost            | 0                        |
        | 0.status          | CANCELED                 |
        | 0.timestamp       | 2023-11-14T22:11:05Z     |
        | 1.id              | 113881024563871990       |
        | 1.clientOrderId   | 7                        |
        | 1.symbol          | SOL/USDC:USDC            |
        | 1.type            | LIMIT                    |
        | 1.side            | BUY                      |
        | 1.timeInForce     | GTC                      |
        | 1.postOnly        | false                    |
        | 1.price           | 20.5                     |
        | 1.stopLossPrice   | 19                       |
        | 1.takeProfitPrice | 24.4                     |
        | 1.amount          | 3                        |
        | 1.filled          | 3                        |
        | 1.remaining       | 0                        |
        | 1.cost            | 61.44                    |
        | 1.average         | 20.48                    |
        | 1.status          | CLOSED                   |
        | 1.timestamp       | 2023-11-14T22:12:40.215Z |
        | requests          | 1                        |
        | filteredHere      | false                    |

    @result
    Scenario: The same in the compatibility view, where a trigger has no amount
      Given the exchange answers with fixture "order/get-order-history/two-of-a-hundred"
      And the compatibility view
      When fetchOrders is called with
        | symbol | SOL/USDC:USDC |
      Then the rows of the result are
        | id                 | clientOrderId | symbol        | type  | side | timeInForce | postOnly | price | triggerPrice | stopLossPrice | takeProfitPrice | amount | filled | remaining | cost  | average | status   | timestamp                |
        | 113881024563871951 |               | SOL/USDC:USDC | LIMIT | SELL | GTC         | false    | 18.9  | 19           |               |                 |        | 0      |           | 0     |         | CANCELED | 2023-11-14T22:11:05Z     |
        | 113881024563871990 | 7             | SOL/USDC:USDC | LIMIT | BUY  | GTC         | false    | 20.5  |              | 19            | 24.4            | 3      | 3      | 0         | 61.44 | 20.48   | CLOSED   | 2023-11-14T22:12:40.215Z |
      And the history says
        | requests     | 1     |
        | filteredHere | false |

    @request
    Scenario: The newest five of a strategy, on two kinds of market
      Given the exchange answers getOrderHistory, whatever is asked, with
        """
        []
        """
      And calls are made asynchronously
      When fetchOrders is called with
        | strategyId  | 90017      |
        | marketTypes | SPOT, PERP |
        | limit       | 5          |
      Then the requests are
        | GET /wapi/v1/history/orders?strategyId=90017&limit=5&offset=0&marketType=SPOT&marketType=PERP&sortDirection=Desc |
      And the result is
        | requests     | 1     |
        | filteredHere | false |

  Rule: the exchange knows no times, so that rows are read back and picked out here

    @request @result
    Scenario: Since a moment, up to another, both of which belong to it
      Given the exchange answers getOrderHistory, whatever is asked, with
        """
        [ { "id": "5", "symbol": "SOL_USDC", "createdAt": "2023-11-14T22:00:05", "status": "Filled" },
          { "id": "4", "symbol": "NEW_USDC", "createdAt": "2023-11-14T22:00:04.001", "status": "Filled" },
          { "id": "3", "symbol": "SOL_USDC", "createdAt": "2023-11-14T22:00:04", "status": "Filled" },
          { "id": "2", "symbol": "SOL_USDC", "createdAt": "2023-11-14T22:00:02", "status": "Filled" },
          { "id": "1", "symbol": "SOL_USDC", "createdAt": "2023-11-14T22:00:01.999", "status": "Filled" } ]
        """
      When fetchOrders is called with
        | since | 2023-11-14T22:00:02Z |
        | until | 2023-11-14T22:00:04Z |
      Then the requests are
        | GET /wapi/v1/history/orders?limit=1000&offset=0&sortDirection=Desc |
      And the rows of the result are
        | id | symbol   | status | timestamp            |
        | 2  | SOL/USDC | CLOSED | 2023-11-14T22:00:02Z |
        | 3  | SOL/USDC | CLOSED | 2023-11-14T22:00:04Z |
      And the history says
        | requests     | 1    |
        | filteredHere | true |

    @request @result
    Scenario: The oldest two since a moment, for which all since then are read
      Given the exchange answers getOrderHistory, whatever is asked, with
        """
        [ { "id": "4", "symbol": "NEW_USDC", "createdAt": "2023-11-14T22:00:04", "status": "Filled" },
          { "id": "3", "symbol": "SOL_USDC", "createdAt": "2023-11-14T22:00:03", "status": "Filled" },
          { "id": "2", "symbol": "SOL_USDC", "createdAt": "2023-11-14T22:00:02", "status": "Filled" } ]
        """
      When fetchOrders is called with
        | since | 2023-11-14T22:00:00Z |
        | limit | 2                    |
      Then the requests are
        | GET /wapi/v1/history/orders?limit=1000&offset=0&sortDirection=Desc |
      And the rows of the result are
        | id | symbol   | status | timestamp            |
        | 2  | SOL/USDC | CLOSED | 2023-11-14T22:00:02Z |
        | 3  | SOL/USDC | CLOSED | 2023-11-14T22:00:03Z |
      And the history says
        | requests     | 1    |
        | filteredHere | true |

    @request
    Scenario: A history of more than one page
      Given the exchange has 250 rows for getOrderHistory as in fixture "order/get-order-history/full"
      And it gives 100 at once, whatever it is asked for
      When fetchOrders is called with
        | symbol | SOL/USDC:USDC        |
        | since  | 2023-11-14T22:12:40Z |
        | limit  | 1                    |
      Then the requests are
        | GET /wapi/v1/history/orders?symbol=SOL_USDC_PERP&limit=1000&offset=0&sortDirection=Desc   |
        | GET /wapi/v1/history/orders?symbol=SOL_USDC_PERP&limit=1000&offset=100&sortDirection=Desc |
        | GET /wapi/v1/history/orders?symbol=SOL_USDC_PERP&limit=1000&offset=200&sortDirection=Desc |

  Rule: what fails says what it means

    @error
    Scenario: A market that there is not
      When fetchOrders is called with
        | symbol | SOL/EUR |
      Then the call fails as BadSymbolException: "there is no market SOL/EUR"
      And its outcome is NOT_SENT
      And there was no request

    @error
    Scenario: The exchange does not know the key
      Given the exchange answers getOrderHistory in turn with
        | status | code         | message      |
        | 401    | UNAUTHORIZED | Unauthorized |
      When fetchOrders is called
      Then the call fails as AuthenticationException: "getOrderHistory was refused with 401 UNAUTHORIZED: Unauthorized"
      And its code is "UNAUTHORIZED"
      And its outcome is REFUSED

    @error
    Scenario: An order without a time cannot be placed in a history
      Given the exchange answers getOrderHistory, whatever is asked, with
        """
        [ { "id": "5", "symbol": "SOL_USDC", "status": "Filled" } ]
        """
      When fetchOrders is called
      Then the call fails as UnreadableAnswerException: "HistoricalOrder: the exchange left out /0/createdAt"
      And its outcome is EXECUTED
