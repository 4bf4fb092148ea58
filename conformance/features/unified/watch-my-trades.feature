@unified @unified:watchMyTrades
Feature: Watch my trades
  The account's fills, each once; those that the stream missed are asked for.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms
    And a market list

  Rule: a fill is told as it happens, and nothing else

    @request @result
    Scenario: An order is filled in two parts, and the stream is given back
      Given the exchange plays "watches/my-trades-as-they-happen"
      When watchMyTrades is called with
        | symbol | SOL/USDC |
      Then the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["account.orderUpdate.SOL_USDC"],"signature":["11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=","pJ9+IStoG6LwKDRJOZJX1r/etHlofXr5YcNQhi0oxKhKGkrJgKE+Fu9EET26F6KL+HmqfdQlq6up1nrzDH1CCg==","1700000000000","5000"]}
        """
      And the watch hears
        | update | id            | 412077                      |
        |        | orderId       | 113881024563871744          |
        |        | clientOrderId | 7                           |
        |        | symbol        | SOL/USDC                    |
        |        | side          | BUY                         |
        |        | takerOrMaker  | TAKER                       |
        |        | price         | 20.49                       |
        |        | amount        | 1.20                        |
        |        | cost          | 24.588                      |
        |        | fee.cost      | 0.00102                     |
        |        | fee.currency  | SOL                         |
        |        | timestamp     | 2023-11-14T22:13:20.122558Z |
        | update | id            | 412078                      |
        |        | orderId       | 113881024563871744          |
        |        | clientOrderId | 7                           |
        |        | symbol        | SOL/USDC                    |
        |        | side          | BUY                         |
        |        | takerOrMaker  | TAKER                       |
        |        | price         | 20.50                       |
        |        | amount        | 1.80                        |
        |        | cost          | 36.9                        |
        |        | fee.cost      | 0.00153                     |
        |        | fee.currency  | SOL                         |
        |        | timestamp     | 2023-11-14T22:13:20.122560Z |
      And there was no request
      When the watch is closed
      Then the exchange receives the frame
        """
        {"method":"UNSUBSCRIBE","params":["account.orderUpdate.SOL_USDC"]}
        """
      And the watch is not open

    @request @result
    Scenario: Two markets share the account's stream, and others are left out
      Given the exchange plays "watches/my-trades-of-two-markets"
      When watchMyTrades is called with
        | symbols | SOL/USDC, ETH/USDC |
      Then the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["account.orderUpdate"],"signature":["11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=","pJ9+IStoG6LwKDRJOZJX1r/etHlofXr5YcNQhi0oxKhKGkrJgKE+Fu9EET26F6KL+HmqfdQlq6up1nrzDH1CCg==","1700000000000","5000"]}
        """
      And the watch hears
        | update | id            | 412077                      |
        |        | orderId       | 113881024563871744          |
        |        | clientOrderId | 7                           |
        |        | symbol        | SOL/USDC                    |
        |        | side          | BUY                         |
        |        | takerOrMaker  | TAKER                       |
        |        | price         | 20.49                       |
        |        | amount        | 1.20                        |
        |        | cost          | 24.588                      |
        |        | fee.cost      | 0.00102                     |
        |        | fee.currency  | SOL                         |
        |        | timestamp     | 2023-11-14T22:13:20.122558Z |
        | update | id            | 5102                        |
        |        | orderId       | 113881024563872101          |
        |        | symbol        | ETH/USDC                    |
        |        | side          | BUY                         |
        |        | takerOrMaker  | TAKER                       |
        |        | price         | 1980.00                     |
        |        | amount        | 0.500                       |
        |        | cost          | 990                         |
        |        | fee.cost      | 0.0005                      |
        |        | fee.currency  | SOL                         |
        |        | timestamp     | 2023-11-14T22:13:20.122760Z |

    @request @result
    Scenario: All markets, and a liquidation of the exchange's
      Given the exchange plays "watches/my-trades-of-all-markets"
      When watchMyTrades is called
      Then the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["account.orderUpdate"],"signature":["11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=","pJ9+IStoG6LwKDRJOZJX1r/etHlofXr5YcNQhi0oxKhKGkrJgKE+Fu9EET26F6KL+HmqfdQlq6up1nrzDH1CCg==","1700000000000","5000"]}
        """
      And the watch hears
        | update | id            | 412077                      |
        |        | orderId       | 113881024563871744          |
        |        | clientOrderId | 7                           |
        |        | symbol        | SOL/USDC                    |
        |        | side          | BUY                         |
        |        | takerOrMaker  | TAKER                       |
        |        | price         | 20.49                       |
        |        | amount        | 1.20                        |
        |        | cost          | 24.588                      |
        |        | fee.cost      | 0.00102                     |
        |        | fee.currency  | SOL                         |
        |        | timestamp     | 2023-11-14T22:13:20.122558Z |
        | update | id            | 88002                       |
        |        | orderId       | 113881024563872100          |
        |        | symbol        | BTC/USDC:USDC               |
        |        | side          | SELL                        |
        |        | takerOrMaker  | TAKER                       |
        |        | price         | 36100.00                    |
        |        | amount        | 0.010                       |
        |        | cost          | 361                         |
        |        | fee.cost      | 0.1805                      |
        |        | fee.currency  | USDC                        |
        |        | timestamp     | 2023-11-14T22:13:20.122660Z |

    @result
    Scenario: The compatibility view tells the same
      Given the exchange plays "watches/my-trades-of-all-markets"
      And the compatibility view
      When watchMyTrades is called
      Then the watch hears
        | update | id            | 412077                      |
        |        | orderId       | 113881024563871744          |
        |        | clientOrderId | 7                           |
        |        | symbol        | SOL/USDC                    |
        |        | side          | BUY                         |
        |        | takerOrMaker  | TAKER                       |
        |        | price         | 20.49                       |
        |        | amount        | 1.20                        |
        |        | cost          | 24.588                      |
        |        | fee.cost      | 0.00102                     |
        |        | fee.currency  | SOL                         |
        |        | timestamp     | 2023-11-14T22:13:20.122558Z |
        | update | id            | 88002                       |
        |        | orderId       | 113881024563872100          |
        |        | symbol        | BTC/USDC:USDC               |
        |        | side          | SELL                        |
        |        | takerOrMaker  | TAKER                       |
        |        | price         | 36100.00                    |
        |        | amount        | 0.010                       |
        |        | cost          | 361                         |
        |        | fee.cost      | 0.1805                      |
        |        | fee.currency  | USDC                        |
        |        | timestamp     | 2023-11-14T22:13:20.122660Z |

  Rule: after an interruption the fills that were missed are told, oldest first, and none twice

    @request @result
    Scenario: One of an order that was known, one of another, and those of before
      Given the exchange plays "watches/my-trades-lost-and-regained"
      When watchMyTrades is called with
        | symbol | SOL/USDC |
      And the watch has heard 1 call
      And the exchange goes on
      Then within 1 s the client connects again
      When the watch has heard 5 calls
      And the exchange goes on
      Then the watch hears
        | update      | id            | 412077                      |
        |             | orderId       | 113881024563871744          |
        |             | clientOrderId | 7                           |
        |             | symbol        | SOL/USDC                    |
        |             | side          | BUY                         |
        |             | takerOrMaker  | TAKER                       |
        |             | price         | 20.49                       |
        |             | amount        | 1.20                        |
        |             | cost          | 24.588                      |
        |             | fee.cost      | 0.00102                     |
        |             | fee.currency  | SOL                         |
        |             | timestamp     | 2023-11-14T22:13:20.122558Z |
        | interrupted | since         | 2023-11-14T22:13:20Z        |
        |             | why           | closed with 1001 going away |
        | update      | id            | 412079                      |
        |             | orderId       | 113881024563871744          |
        |             | clientOrderId | 7                           |
        |             | symbol        | SOL/USDC                    |
        |             | side          | BUY                         |
        |             | takerOrMaker  | TAKER                       |
        |             | price         | 20.5                        |
        |             | amount        | 1                           |
        |             | cost          | 20.5                        |
        |             | fee.cost      | 0.00085                     |
        |             | fee.currency  | SOL                         |
        |             | timestamp     | 2023-11-14T22:13:20.400Z    |
        | update      | id            | 412080                      |
        |             | orderId       | 113881024563872100          |
        |             | symbol        | SOL/USDC                    |
        |             | side          | SELL                        |
        |             | takerOrMaker  | TAKER                       |
        |             | price         | 20.6                        |
        |             | amount        | 0.5                         |
        |             | cost          | 10.3                        |
        |             | fee.cost      | 0.0103                      |
        |             | fee.currency  | USDC                        |
        |             | timestamp     | 2023-11-14T22:13:20.410Z    |
        | resumed     |               |                             |
        | update      | id            | 412091                      |
        |             | orderId       | 113881024563871744          |
        |             | clientOrderId | 7                           |
        |             | symbol        | SOL/USDC                    |
        |             | side          | BUY                         |
        |             | takerOrMaker  | TAKER                       |
        |             | price         | 20.50                       |
        |             | amount        | 0.80                        |
        |             | cost          | 16.4                        |
        |             | fee.cost      | 0.00068                     |
        |             | fee.currency  | SOL                         |
        |             | timestamp     | 2023-11-14T22:13:21.122560Z |
      And the requests are
        | GET /wapi/v1/history/fills?from=1699999940000&symbol=SOL_USDC&limit=1000&offset=0&sortDirection=Desc |

    @error
    Scenario: It stays interrupted until the exchange can be asked
      Given the exchange plays "watches/my-trades-that-cannot-be-asked-for-at-first"
      When watchMyTrades is called with
        | symbol | SOL/USDC |
      And the watch has heard 1 call
      And the exchange goes on
      Then within 1 s the client connects again
      When the watch has heard 3 calls
      And the exchange goes on
      Then within 1 s the watch hears
        | update      | id              | 412077                                                              |
        |             | orderId         | 113881024563871744                                                  |
        |             | clientOrderId   | 7                                                                   |
        |             | symbol          | SOL/USDC                                                            |
        |             | side            | BUY                                                                 |
        |             | takerOrMaker    | TAKER                                                               |
        |             | price           | 20.49                                                               |
        |             | amount          | 1.20                                                                |
        |             | cost            | 24.588                                                              |
        |             | fee.cost        | 0.00102                                                             |
        |             | fee.currency    | SOL                                                                 |
        |             | timestamp       | 2023-11-14T22:13:20.122558Z                                         |
        | interrupted | since           | 2023-11-14T22:13:20Z                                                |
        |             | why             | closed with 1001 going away                                         |
        | failure     | failure.@type   | ExchangeUnavailableException                                        |
        |             | failure.message | getFills was refused with 503 MAINTENANCE: System under maintenance |
        |             | failure.outcome | REFUSED                                                             |
        |             | failure.code    | MAINTENANCE                                                         |
        |             | failure.status  | 503                                                                 |
        | resumed     |                 |                                                                     |

    @error
    Scenario: A fill without a price is asked for
      Given the exchange plays "watches/my-trade-without-a-price"
      When watchMyTrades is called with
        | symbol | SOL/USDC |
      Then the watch hears
        | update      | id              | 412077                                     |
        |             | orderId         | 113881024563871744                         |
        |             | clientOrderId   | 7                                          |
        |             | symbol          | SOL/USDC                                   |
        |             | side            | BUY                                        |
        |             | takerOrMaker    | TAKER                                      |
        |             | price           | 20.49                                      |
        |             | amount          | 1.20                                       |
        |             | cost            | 24.588                                     |
        |             | fee.cost        | 0.00102                                    |
        |             | fee.currency    | SOL                                        |
        |             | timestamp       | 2023-11-14T22:13:20.122558Z                |
        | failure     | failure.@type   | UnreadableAnswerException                  |
        |             | failure.message | OrderUpdate: the exchange left out /data/L |
        |             | failure.outcome | EXECUTED                                   |
        | interrupted | since           | 2023-11-14T22:13:20Z                       |
        |             | why             | a message could not be read                |
        | update      | id              | 412078                                     |
        |             | orderId         | 113881024563871744                         |
        |             | clientOrderId   | 7                                          |
        |             | symbol          | SOL/USDC                                   |
        |             | side            | BUY                                        |
        |             | takerOrMaker    | TAKER                                      |
        |             | price           | 20.5                                       |
        |             | amount          | 1.8                                        |
        |             | cost            | 36.9                                       |
        |             | fee.cost        | 0.00153                                    |
        |             | fee.currency    | SOL                                        |
        |             | timestamp       | 2023-11-14T22:13:20.122Z                   |
        | resumed     |                 |                                            |

  Rule: the exchange is asked once more when the stream surely speaks

    @request @result
    Scenario: A fill that came before the stream spoke, and one of before the watch
      Given the exchange plays "watches/my-trade-before-the-stream-spoke"
      When watchMyTrades is called with
        | symbol | SOL/USDC |
      And the exchange goes on
      Then within 5 s the watch hears
        | update | id            | 412077                   |
        |        | orderId       | 113881024563871744       |
        |        | clientOrderId | 7                        |
        |        | symbol        | SOL/USDC                 |
        |        | side          | BUY                      |
        |        | takerOrMaker  | TAKER                    |
        |        | price         | 20.49                    |
        |        | amount        | 1.2                      |
        |        | cost          | 24.588                   |
        |        | fee.cost      | 0.00102                  |
        |        | fee.currency  | SOL                      |
        |        | timestamp     | 2023-11-14T22:13:20.122Z |
      And the requests are
        | GET /wapi/v1/history/fills?from=1699999940000&symbol=SOL_USDC&limit=1000&offset=0&sortDirection=Desc |

  Rule: what cannot be watched is refused

    @error
    Scenario: A market that there is not
      When watchMyTrades is called with
        | symbol | SOL/EUR |
      Then the call fails as BadSymbolException: "there is no market SOL/EUR"
      And its outcome is NOT_SENT
