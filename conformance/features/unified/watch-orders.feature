@unified @unified:watchOrders
Feature: Watch orders
  The account's orders, those that stand first and then each change; what the stream missed is asked for.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms
    And a market list

  Rule: an order is told as it stands, and then whenever it changes until it has ended

    @request @result
    Scenario: One that stands is filled, one comes and is cancelled, and the stream is given back
      Given the exchange plays "watches/orders-stand-change-and-end"
      When watchOrders is called with
        | symbol | SOL/USDC |
      Then the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["account.orderUpdate.SOL_USDC"],"signature":["11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=","pJ9+IStoG6LwKDRJOZJX1r/etHlofXr5YcNQhi0oxKhKGkrJgKE+Fu9EET26F6KL+HmqfdQlq6up1nrzDH1CCg==","1700000000000","5000"]}
        """
      When the watch has heard 1 call
      And the exchange goes on
      Then the watch hears
        | update | id            | 113881024563871744          |
        |        | clientOrderId | 7                           |
        |        | symbol        | SOL/USDC                    |
        |        | type          | LIMIT                       |
        |        | side          | BUY                         |
        |        | timeInForce   | GTC                         |
        |        | postOnly      | false                       |
        |        | price         | 20.5                        |
        |        | amount        | 3                           |
        |        | filled        | 1.2                         |
        |        | remaining     | 1.8                         |
        |        | cost          | 24.6                        |
        |        | average       | 20.5                        |
        |        | status        | OPEN                        |
        |        | timestamp     | 2023-11-14T21:13:20.215Z    |
        | update | id            | 113881024563871744          |
        |        | clientOrderId | 7                           |
        |        | symbol        | SOL/USDC                    |
        |        | type          | LIMIT                       |
        |        | side          | BUY                         |
        |        | timeInForce   | GTC                         |
        |        | reduceOnly    | false                       |
        |        | price         | 20.50                       |
        |        | amount        | 3.00                        |
        |        | filled        | 3.00                        |
        |        | remaining     | 0                           |
        |        | cost          | 61.5000                     |
        |        | average       | 20.5                        |
        |        | status        | CLOSED                      |
        |        | updated       | 2023-11-14T22:13:20.122556Z |
        | update | id            | 113881024563872100          |
        |        | symbol        | SOL/USDC                    |
        |        | type          | LIMIT                       |
        |        | side          | SELL                        |
        |        | timeInForce   | GTC                         |
        |        | reduceOnly    | false                       |
        |        | price         | 21.50                       |
        |        | amount        | 1.00                        |
        |        | filled        | 0                           |
        |        | remaining     | 1                           |
        |        | cost          | 0                           |
        |        | status        | OPEN                        |
        |        | timestamp     | 2023-11-14T22:13:20.222556Z |
        |        | updated       | 2023-11-14T22:13:20.222556Z |
        | update | id            | 113881024563872100          |
        |        | symbol        | SOL/USDC                    |
        |        | type          | LIMIT                       |
        |        | side          | SELL                        |
        |        | timeInForce   | GTC                         |
        |        | reduceOnly    | false                       |
        |        | price         | 21.50                       |
        |        | amount        | 1.00                        |
        |        | filled        | 0                           |
        |        | remaining     | 1                           |
        |        | cost          | 0                           |
        |        | status        | CANCELED                    |
        |        | updated       | 2023-11-14T22:13:20.322556Z |
      And the requests are
        | GET /api/v1/orders?symbol=SOL_USDC |
      And the watch is open
      When the watch is closed
      Then the exchange receives the frame
        """
        {"method":"UNSUBSCRIBE","params":["account.orderUpdate.SOL_USDC"]}
        """
      And the watch is not open

    @request @result
    Scenario: Two markets share the account's stream, and others are left out
      Given the exchange plays "watches/orders-of-two-markets"
      When watchOrders is called with
        | symbols | SOL/USDC, ETH/USDC |
      And the watch has heard 2 calls
      And the exchange goes on
      Then the watch hears
        | update | id            | 113881024563871744          |
        |        | clientOrderId | 7                           |
        |        | symbol        | SOL/USDC                    |
        |        | type          | LIMIT                       |
        |        | side          | BUY                         |
        |        | timeInForce   | GTC                         |
        |        | postOnly      | false                       |
        |        | price         | 20.5                        |
        |        | amount        | 3                           |
        |        | filled        | 0                           |
        |        | remaining     | 3                           |
        |        | cost          | 0                           |
        |        | status        | OPEN                        |
        |        | timestamp     | 2023-11-14T21:13:20.215Z    |
        | update | id            | 113881024563872100          |
        |        | symbol        | ETH/USDC                    |
        |        | type          | LIMIT                       |
        |        | side          | BUY                         |
        |        | timeInForce   | GTC                         |
        |        | postOnly      | false                       |
        |        | price         | 1980                        |
        |        | amount        | 0.5                         |
        |        | filled        | 0                           |
        |        | remaining     | 0.5                         |
        |        | cost          | 0                           |
        |        | status        | OPEN                        |
        |        | timestamp     | 2023-11-14T21:13:20.215Z    |
        | update | id            | 113881024563872100          |
        |        | symbol        | ETH/USDC                    |
        |        | type          | LIMIT                       |
        |        | side          | BUY                         |
        |        | timeInForce   | GTC                         |
        |        | reduceOnly    | false                       |
        |        | price         | 1980.00                     |
        |        | amount        | 0.500                       |
        |        | filled        | 0                           |
        |        | remaining     | 0.5                         |
        |        | cost          | 0                           |
        |        | status        | CANCELED                    |
        |        | updated       | 2023-11-14T22:13:20.222556Z |
      And the requests are
        | GET /api/v1/orders |

    @request @result
    Scenario: All markets, also one that the list does not have
      Given the exchange plays "watches/orders-of-all-markets"
      When watchOrders is called
      And the exchange goes on
      Then the watch hears
        | update | id           | 113881024563872100          |
        |        | symbol       | SOL/USDC:USDC               |
        |        | type         | MARKET                      |
        |        | side         | SELL                        |
        |        | timeInForce  | IOC                         |
        |        | postOnly     | false                       |
        |        | reduceOnly   | false                       |
        |        | triggerPrice | 19.00                       |
        |        | amount       | 1.20                        |
        |        | filled       | 0                           |
        |        | remaining    | 1.2                         |
        |        | cost         | 0                           |
        |        | status       | OPEN                        |
        |        | timestamp    | 2023-11-14T22:13:20.122556Z |
        |        | updated      | 2023-11-14T22:13:20.122556Z |
        | update | id           | 113881024563872101          |
        |        | symbol       | GONE_USDC                   |
        |        | type         | LIMIT                       |
        |        | side         | BUY                         |
        |        | timeInForce  | GTC                         |
        |        | reduceOnly   | false                       |
        |        | price        | 2.50                        |
        |        | amount       | 4.00                        |
        |        | filled       | 0                           |
        |        | remaining    | 4                           |
        |        | cost         | 0                           |
        |        | status       | OPEN                        |
        |        | timestamp    | 2023-11-14T22:13:20.222556Z |
        |        | updated      | 2023-11-14T22:13:20.222556Z |
      And the requests are
        | GET /api/v1/markets |
        | GET /api/v1/orders  |

    @result
    Scenario: A trigger that is set off is asked for, since the stream tells only what comes of it
      Given the exchange plays "watches/trigger-that-is-set-off"
      When watchOrders is called with
        | symbol | SOL/USDC:USDC |
      And the watch has heard 1 call
      And the exchange goes on
      And the watch has heard 3 calls
      And the exchange goes on
      Then within 5 s the watch hears
        | update | id            | 113881024563871700          |
        |        | clientOrderId | 7                           |
        |        | symbol        | SOL/USDC:USDC               |
        |        | type          | LIMIT                       |
        |        | side          | BUY                         |
        |        | timeInForce   | GTC                         |
        |        | postOnly      | false                       |
        |        | price         | 18.5                        |
        |        | amount        | 2                           |
        |        | filled        | 0                           |
        |        | remaining     | 2                           |
        |        | cost          | 0                           |
        |        | status        | OPEN                        |
        |        | timestamp     | 2023-11-14T21:13:20.215Z    |
        | update | id            | 113881024563871744          |
        |        | symbol        | SOL/USDC:USDC               |
        |        | type          | MARKET                      |
        |        | side          | SELL                        |
        |        | timeInForce   | IOC                         |
        |        | postOnly      | false                       |
        |        | reduceOnly    | false                       |
        |        | triggerPrice  | 19.00                       |
        |        | amount        | 1.20                        |
        |        | filled        | 0                           |
        |        | remaining     | 1.2                         |
        |        | cost          | 0                           |
        |        | status        | OPEN                        |
        |        | timestamp     | 2023-11-14T22:13:20.122556Z |
        |        | updated       | 2023-11-14T22:13:20.122556Z |
        | update | id            | 113881024563872100          |
        |        | symbol        | SOL/USDC:USDC               |
        |        | type          | MARKET                      |
        |        | side          | SELL                        |
        |        | timeInForce   | IOC                         |
        |        | postOnly      | false                       |
        |        | reduceOnly    | false                       |
        |        | amount        | 1.20                        |
        |        | filled        | 1.20                        |
        |        | remaining     | 0                           |
        |        | cost          | 22.7760                     |
        |        | average       | 18.98                       |
        |        | status        | CLOSED                      |
        |        | updated       | 2023-11-14T22:13:20.222556Z |
        |        | fee.cost      | 0.011388                    |
        |        | fee.currency  | USDC                        |
        | update | id            | 113881024563871744          |
        |        | symbol        | SOL/USDC:USDC               |
        |        | type          | MARKET                      |
        |        | side          | SELL                        |
        |        | timeInForce   | IOC                         |
        |        | postOnly      | false                       |
        |        | triggerPrice  | 19                          |
        |        | amount        | 1.2                         |
        |        | filled        | 0                           |
        |        | remaining     | 1.2                         |
        |        | cost          | 0                           |
        |        | status        | CLOSED                      |
        |        | timestamp     | 2023-11-14T21:13:20.215Z    |

  Rule: after an interruption nothing stands that has ended meanwhile

    @request @result
    Scenario: One was filled, one cancelled, one still stands, and one came and went
      Given the exchange plays "watches/orders-ended-while-the-stream-was-lost"
      When watchOrders is called with
        | symbol | SOL/USDC |
      And the watch has heard 3 calls
      And the exchange goes on
      Then within 1 s the watch hears
        | update      | id            | 113881024563871744          |
        |             | clientOrderId | 7                           |
        |             | symbol        | SOL/USDC                    |
        |             | type          | LIMIT                       |
        |             | side          | BUY                         |
        |             | timeInForce   | GTC                         |
        |             | postOnly      | false                       |
        |             | price         | 20.5                        |
        |             | amount        | 3                           |
        |             | filled        | 0                           |
        |             | remaining     | 3                           |
        |             | cost          | 0                           |
        |             | status        | OPEN                        |
        |             | timestamp     | 2023-11-14T21:13:20.215Z    |
        | update      | id            | 113881024563872100          |
        |             | symbol        | SOL/USDC                    |
        |             | type          | LIMIT                       |
        |             | side          | SELL                        |
        |             | timeInForce   | GTC                         |
        |             | postOnly      | false                       |
        |             | price         | 21.5                        |
        |             | amount        | 1                           |
        |             | filled        | 0                           |
        |             | remaining     | 1                           |
        |             | cost          | 0                           |
        |             | status        | OPEN                        |
        |             | timestamp     | 2023-11-14T21:13:20.215Z    |
        | update      | id            | 113881024563872101          |
        |             | symbol        | SOL/USDC                    |
        |             | type          | LIMIT                       |
        |             | side          | BUY                         |
        |             | timeInForce   | GTC                         |
        |             | postOnly      | false                       |
        |             | price         | 19.5                        |
        |             | amount        | 2                           |
        |             | filled        | 0                           |
        |             | remaining     | 2                           |
        |             | cost          | 0                           |
        |             | status        | OPEN                        |
        |             | timestamp     | 2023-11-14T21:13:20.215Z    |
        | update      | id            | 113881024563872100          |
        |             | symbol        | SOL/USDC                    |
        |             | type          | LIMIT                       |
        |             | side          | SELL                        |
        |             | timeInForce   | GTC                         |
        |             | reduceOnly    | false                       |
        |             | price         | 21.50                       |
        |             | amount        | 1.00                        |
        |             | filled        | 0.10                        |
        |             | remaining     | 0.9                         |
        |             | cost          | 2.1500                      |
        |             | average       | 21.5                        |
        |             | status        | OPEN                        |
        |             | updated       | 2023-11-14T22:13:20.122556Z |
        |             | fee.cost      | 0.00043                     |
        |             | fee.currency  | USDC                        |
        | interrupted | since         | 2023-11-14T22:13:20Z        |
        |             | why           | closed with 1001 going away |
        | update      | id            | 113881024563872200          |
        |             | symbol        | SOL/USDC                    |
        |             | type          | MARKET                      |
        |             | side          | SELL                        |
        |             | timeInForce   | IOC                         |
        |             | postOnly      | false                       |
        |             | amount        | 0.5                         |
        |             | filled        | 0.5                         |
        |             | remaining     | 0                           |
        |             | cost          | 10.245                      |
        |             | average       | 20.49                       |
        |             | status        | CLOSED                      |
        |             | timestamp     | 2023-11-14T22:13:20.400Z    |
        | update      | id            | 113881024563871744          |
        |             | clientOrderId | 7                           |
        |             | symbol        | SOL/USDC                    |
        |             | type          | LIMIT                       |
        |             | side          | BUY                         |
        |             | timeInForce   | GTC                         |
        |             | postOnly      | false                       |
        |             | price         | 20.5                        |
        |             | amount        | 3                           |
        |             | filled        | 3                           |
        |             | remaining     | 0                           |
        |             | cost          | 61.44                       |
        |             | average       | 20.48                       |
        |             | status        | CLOSED                      |
        |             | timestamp     | 2023-11-14T21:13:20.215Z    |
        | update      | id            | 113881024563872100          |
        |             | symbol        | SOL/USDC                    |
        |             | type          | LIMIT                       |
        |             | side          | SELL                        |
        |             | timeInForce   | GTC                         |
        |             | postOnly      | false                       |
        |             | price         | 21.5                        |
        |             | amount        | 1                           |
        |             | filled        | 0.25                        |
        |             | remaining     | 0.75                        |
        |             | cost          | 5.375                       |
        |             | average       | 21.5                        |
        |             | status        | CANCELED                    |
        |             | timestamp     | 2023-11-14T21:13:20.215Z    |
        | resumed     |               |                             |
      And the requests are
        | GET /api/v1/orders?symbol=SOL_USDC                                               |
        | GET /api/v1/orders?symbol=SOL_USDC                                               |
        | GET /wapi/v1/history/orders?symbol=SOL_USDC&limit=1000&offset=0&sortDirection=Desc |
        | GET /wapi/v1/history/orders?orderId=113881024563871744                           |
        | GET /wapi/v1/history/orders?orderId=113881024563872100                           |

    @error
    Scenario: It stays interrupted until the exchange can be asked, and what the stream says waits
      Given the exchange plays "watches/orders-that-cannot-be-asked-for-at-first"
      When watchOrders is called with
        | symbol | SOL/USDC |
      And the watch has heard 1 call
      And the exchange goes on
      Then within 1 s the client connects again
      When the watch has heard 3 calls
      And the exchange goes on
      Then within 1 s the watch hears
        | update      | id              | 113881024563871744                                                       |
        |             | clientOrderId   | 7                                                                        |
        |             | symbol          | SOL/USDC                                                                 |
        |             | type            | LIMIT                                                                    |
        |             | side            | BUY                                                                      |
        |             | timeInForce     | GTC                                                                      |
        |             | postOnly        | false                                                                    |
        |             | price           | 20.5                                                                     |
        |             | amount          | 3                                                                        |
        |             | filled          | 0                                                                        |
        |             | remaining       | 3                                                                        |
        |             | cost            | 0                                                                        |
        |             | status          | OPEN                                                                     |
        |             | timestamp       | 2023-11-14T21:13:20.215Z                                                 |
        | interrupted | since           | 2023-11-14T22:13:20Z                                                     |
        |             | why             | closed with 1001 going away                                              |
        | failure     | failure.@type   | ExchangeUnavailableException                                             |
        |             | failure.message | getOpenOrders was refused with 503 MAINTENANCE: System under maintenance |
        |             | failure.outcome | REFUSED                                                                  |
        |             | failure.code    | MAINTENANCE                                                              |
        |             | failure.status  | 503                                                                      |
        | update      | id              | 113881024563871744                                                       |
        |             | clientOrderId   | 7                                                                        |
        |             | symbol          | SOL/USDC                                                                 |
        |             | type            | LIMIT                                                                    |
        |             | side            | BUY                                                                      |
        |             | timeInForce     | GTC                                                                      |
        |             | reduceOnly      | false                                                                    |
        |             | price           | 20.50                                                                    |
        |             | amount          | 3.00                                                                     |
        |             | filled          | 2.00                                                                     |
        |             | remaining       | 1                                                                        |
        |             | cost            | 41.0000                                                                  |
        |             | average         | 20.5                                                                     |
        |             | status          | OPEN                                                                     |
        |             | updated         | 2023-11-14T22:13:21.122556Z                                              |
        | resumed     |                 |                                                                          |

    @error
    Scenario: An order that stands no more, and of which the history says nothing yet
      Given the exchange plays "watches/order-that-the-history-does-not-have-yet"
      When watchOrders is called with
        | symbol | SOL/USDC |
      And the watch has heard 1 call
      And the exchange goes on
      Then within 1 s the client connects again
      When the watch has heard 4 calls
      And the exchange goes on
      Then within 1 s the watch hears
        | update      | id              | 113881024563871744                                                                                                               |
        |             | clientOrderId   | 7                                                                                                                                |
        |             | symbol          | SOL/USDC                                                                                                                         |
        |             | type            | LIMIT                                                                                                                            |
        |             | side            | BUY                                                                                                                              |
        |             | timeInForce     | GTC                                                                                                                              |
        |             | postOnly        | false                                                                                                                            |
        |             | price           | 20.5                                                                                                                             |
        |             | amount          | 3                                                                                                                                |
        |             | filled          | 0                                                                                                                                |
        |             | remaining       | 3                                                                                                                                |
        |             | cost            | 0                                                                                                                                |
        |             | status          | OPEN                                                                                                                             |
        |             | timestamp       | 2023-11-14T21:13:20.215Z                                                                                                         |
        | interrupted | since           | 2023-11-14T22:13:20Z                                                                                                             |
        |             | why             | closed with 1001 going away                                                                                                      |
        | failure     | failure.@type   | OrderNotFoundException                                                                                                           |
        |             | failure.message | order 113881024563871744 on SOL/USDC stands no more, and the order history does not say yet what became of it; it is asked again |
        |             | failure.outcome | EXECUTED                                                                                                                         |
        | resumed     |                 |                                                                                                                                  |
        | update      | id              | 113881024563871744                                                                                                               |
        |             | clientOrderId   | 7                                                                                                                                |
        |             | symbol          | SOL/USDC                                                                                                                         |
        |             | type            | LIMIT                                                                                                                            |
        |             | side            | BUY                                                                                                                              |
        |             | timeInForce     | GTC                                                                                                                              |
        |             | postOnly        | false                                                                                                                            |
        |             | price           | 20.5                                                                                                                             |
        |             | amount          | 3                                                                                                                                |
        |             | filled          | 0                                                                                                                                |
        |             | remaining       | 3                                                                                                                                |
        |             | cost            | 0                                                                                                                                |
        |             | status          | EXPIRED                                                                                                                          |
        |             | timestamp       | 2023-11-14T21:13:20.215Z                                                                                                         |

    @error
    Scenario: A message that cannot be read is asked about
      Given the exchange plays "watches/order-update-that-cannot-be-read"
      When watchOrders is called with
        | symbol | SOL/USDC |
      And the watch has heard 1 call
      And the exchange goes on
      Then the watch hears
        | update      | id              | 113881024563871744                                                                                                               |
        |             | clientOrderId   | 7                                                                                                                                |
        |             | symbol          | SOL/USDC                                                                                                                         |
        |             | type            | LIMIT                                                                                                                            |
        |             | side            | BUY                                                                                                                              |
        |             | timeInForce     | GTC                                                                                                                              |
        |             | postOnly        | false                                                                                                                            |
        |             | price           | 20.5                                                                                                                             |
        |             | amount          | 3                                                                                                                                |
        |             | filled          | 0                                                                                                                                |
        |             | remaining       | 3                                                                                                                                |
        |             | cost            | 0                                                                                                                                |
        |             | status          | OPEN                                                                                                                             |
        |             | timestamp       | 2023-11-14T21:13:20.215Z                                                                                                         |
        | failure     | failure.@type   | UnreadableAnswerException                                                                                                        |
        |             | failure.message | the message cannot be read at /data/z: a decimal of at most 128 digits before and after its point was expected, found other text |
        |             | failure.outcome | EXECUTED                                                                                                                         |
        | interrupted | since           | 2023-11-14T22:13:20Z                                                                                                             |
        |             | why             | a message could not be read                                                                                                      |
        | update      | id              | 113881024563871744                                                                                                               |
        |             | clientOrderId   | 7                                                                                                                                |
        |             | symbol          | SOL/USDC                                                                                                                         |
        |             | type            | LIMIT                                                                                                                            |
        |             | side            | BUY                                                                                                                              |
        |             | timeInForce     | GTC                                                                                                                              |
        |             | postOnly        | false                                                                                                                            |
        |             | price           | 20.5                                                                                                                             |
        |             | amount          | 3                                                                                                                                |
        |             | filled          | 3                                                                                                                                |
        |             | remaining       | 0                                                                                                                                |
        |             | cost            | 61.5                                                                                                                             |
        |             | average         | 20.5                                                                                                                             |
        |             | status          | CLOSED                                                                                                                           |
        |             | timestamp       | 2023-11-14T21:13:20.215Z                                                                                                         |
        | resumed     |                 |                                                                                                                                  |

  Rule: the exchange is asked once more when the stream surely speaks

    @request @result
    Scenario: An order that came and went before the stream spoke
      Given the exchange plays "watches/order-that-came-before-the-stream-spoke"
      When watchOrders is called with
        | symbol | SOL/USDC |
      And the watch has heard 1 call
      And the exchange goes on
      Then within 5 s the watch hears
        | update | id            | 113881024563871744       |
        |        | clientOrderId | 7                        |
        |        | symbol        | SOL/USDC                 |
        |        | type          | LIMIT                    |
        |        | side          | BUY                      |
        |        | timeInForce   | GTC                      |
        |        | postOnly      | false                    |
        |        | price         | 20.5                     |
        |        | amount        | 3                        |
        |        | filled        | 0                        |
        |        | remaining     | 3                        |
        |        | cost          | 0                        |
        |        | status        | OPEN                     |
        |        | timestamp     | 2023-11-14T21:13:20.215Z |
        | update | id            | 113881024563872100       |
        |        | symbol        | SOL/USDC                 |
        |        | type          | LIMIT                    |
        |        | side          | BUY                      |
        |        | timeInForce   | GTC                      |
        |        | postOnly      | false                    |
        |        | price         | 20.5                     |
        |        | amount        | 3                        |
        |        | filled        | 3                        |
        |        | remaining     | 0                        |
        |        | cost          | 61.5                     |
        |        | average       | 20.5                     |
        |        | status        | CLOSED                   |
        |        | timestamp     | 2023-11-14T22:13:20.050Z |
      And the requests are
        | GET /api/v1/orders?symbol=SOL_USDC                                               |
        | GET /api/v1/orders?symbol=SOL_USDC                                               |
        | GET /wapi/v1/history/orders?symbol=SOL_USDC&limit=1000&offset=0&sortDirection=Desc |

  Rule: what cannot be watched is refused

    @error
    Scenario: A market that there is not
      When watchOrders is called with
        | symbol | SOL/EUR |
      Then the call fails as BadSymbolException: "there is no market SOL/EUR"
      And its outcome is NOT_SENT

    @error
    Scenario: A key that may not ask is told, and asked with again
      Given the exchange plays "watches/orders-refused"
      When watchOrders is called with
        | symbol | SOL/USDC |
      Then the watch hears
        | failure | failure.@type   | AuthenticationException                                       |
        |         | failure.message | getOpenOrders was refused with 401 UNAUTHORIZED: Unauthorized |
        |         | failure.outcome | REFUSED                                                       |
        |         | failure.code    | UNAUTHORIZED                                                  |
        |         | failure.status  | 401                                                           |
      And the watch is open

  Rule: in the compatibility view it is as CCXT reads it

    @result
    Scenario: What is filled is the last fill alone, and no fee is told
      Given the exchange plays "watches/orders-stand-change-and-end"
      And the compatibility view
      When watchOrders is called with
        | symbol | SOL/USDC |
      Then the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["account.orderUpdate.SOL_USDC"],"signature":["11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=","pJ9+IStoG6LwKDRJOZJX1r/etHlofXr5YcNQhi0oxKhKGkrJgKE+Fu9EET26F6KL+HmqfdQlq6up1nrzDH1CCg==","1700000000000","5000"]}
        """
      When the watch has heard 1 call
      And the exchange goes on
      Then the watch hears
        | update | id            | 113881024563871744                  |
        |        | clientOrderId | 7                                   |
        |        | symbol        | SOL/USDC                            |
        |        | type          | LIMIT                               |
        |        | side          | BUY                                 |
        |        | timeInForce   | GTC                                 |
        |        | postOnly      | false                               |
        |        | price         | 20.5                                |
        |        | amount        | 3                                   |
        |        | filled        | 1.2                                 |
        |        | remaining     | 1.8                                 |
        |        | cost          | 24.6                                |
        |        | average       | 20.5                                |
        |        | status        | OPEN                                |
        |        | timestamp     | 2023-11-14T21:13:20.215Z            |
        | update | id            | 113881024563871744                  |
        |        | clientOrderId | 7                                   |
        |        | symbol        | SOL/USDC                            |
        |        | type          | LIMIT                               |
        |        | side          | BUY                                 |
        |        | timeInForce   | GTC                                 |
        |        | reduceOnly    | false                               |
        |        | price         | 20.50                               |
        |        | amount        | 3.00                                |
        |        | filled        | 1.80                                |
        |        | remaining     | 1.2                                 |
        |        | cost          | 61.5000                             |
        |        | average       | 34.16666666666666666666666666666667 |
        |        | status        | CLOSED                              |
        |        | timestamp     | 2023-11-14T22:13:20.123456Z         |
        |        | updated       | 2023-11-14T22:13:20.122556Z         |
        | update | id            | 113881024563872100                  |
        |        | symbol        | SOL/USDC                            |
        |        | type          | LIMIT                               |
        |        | side          | SELL                                |
        |        | timeInForce   | GTC                                 |
        |        | reduceOnly    | false                               |
        |        | price         | 21.50                               |
        |        | amount        | 1.00                                |
        |        | cost          | 0                                   |
        |        | status        | OPEN                                |
        |        | timestamp     | 2023-11-14T22:13:20.223456Z         |
        |        | updated       | 2023-11-14T22:13:20.222556Z         |
        | update | id            | 113881024563872100                  |
        |        | symbol        | SOL/USDC                            |
        |        | type          | LIMIT                               |
        |        | side          | SELL                                |
        |        | timeInForce   | GTC                                 |
        |        | reduceOnly    | false                               |
        |        | price         | 21.50                               |
        |        | amount        | 1.00                                |
        |        | cost          | 0                                   |
        |        | status        | CANCELED                            |
        |        | timestamp     | 2023-11-14T22:13:20.323456Z         |
        |        | updated       | 2023-11-14T22:13:20.322556Z         |
      When the watch is closed
      Then the exchange receives the frame
        """
        {"method":"UNSUBSCRIBE","params":["account.orderUpdate.SOL_USDC"]}
        """
