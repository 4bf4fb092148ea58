@unified @unified:watchTrades
Feature: Watch trades
  Every trade of markets as it happens.

  Background:
    Given the clock reads 1700000000000
    And a market list

  Rule: an update is one trade, with the taker's side and order

    @request @result
    Scenario: A seller takes, a buyer takes, and the stream is given back
      Given the exchange plays "watches/trades-then-given-back"
      When watchTrades is called with
        | symbol | SOL/USDC |
      Then the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["trade.SOL_USDC"]}
        """
      And the watch hears
        | update | id        | 412077                   |
        |        | orderId   | 113881024563871744       |
        |        | symbol    | SOL/USDC                 |
        |        | side      | SELL                     |
        |        | price     | 20.49                    |
        |        | amount    | 3.00                     |
        |        | cost      | 61.47                    |
        |        | timestamp | 2023-11-14T22:13:20.121Z |
        | update | id        | 412078                   |
        |        | orderId   | 113881024563871760       |
        |        | symbol    | SOL/USDC                 |
        |        | side      | BUY                      |
        |        | price     | 20.50                    |
        |        | amount    | 0.02                     |
        |        | cost      | 0.41                     |
        |        | timestamp | 2023-11-14T22:13:20.122Z |
      When the watch is closed
      Then the exchange receives the frame
        """
        {"method":"UNSUBSCRIBE","params":["trade.SOL_USDC"]}
        """
      And the watch hears
        | update | id        | 412077                   |
        |        | orderId   | 113881024563871744       |
        |        | symbol    | SOL/USDC                 |
        |        | side      | SELL                     |
        |        | price     | 20.49                    |
        |        | amount    | 3.00                     |
        |        | cost      | 61.47                    |
        |        | timestamp | 2023-11-14T22:13:20.121Z |
        | update | id        | 412078                   |
        |        | orderId   | 113881024563871760       |
        |        | symbol    | SOL/USDC                 |
        |        | side      | BUY                      |
        |        | price     | 20.50                    |
        |        | amount    | 0.02                     |
        |        | cost      | 0.41                     |
        |        | timestamp | 2023-11-14T22:13:20.122Z |
        | closed |           |                          |

    @result
    Scenario: A trade whose orders the exchange left out
      Given the exchange plays "watches/trade-without-its-orders"
      When watchTrades is called with
        | symbol | SOL/USDC |
      Then the watch hears
        | update | id        | 412077                   |
        |        | symbol    | SOL/USDC                 |
        |        | side      | SELL                     |
        |        | price     | 20.49                    |
        |        | amount    | 3.00                     |
        |        | cost      | 61.47                    |
        |        | timestamp | 2023-11-14T22:13:20.121Z |

    @request @result
    Scenario: All markets that are active
      Given the exchange plays "watches/trades-of-all-markets"
      When watchTrades is called
      Then the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["trade.AAPL.US_USDC_PERP","trade.BTC_USDC_PERP","trade.ETH_USDC","trade.RAIN-2026_USDC","trade.SOL_USDC","trade.SOL_USDC_PERP","trade.kPEPE_USDC_PERP"]}
        """
      And the watch hears
        | update | id        | 2077                     |
        |        | orderId   | 113881024563872001       |
        |        | symbol    | ETH/USDC                 |
        |        | side      | SELL                     |
        |        | price     | 2075.36                  |
        |        | amount    | 0.5                      |
        |        | cost      | 1037.68                  |
        |        | timestamp | 2023-11-14T22:13:20.124Z |
      When the watch is closed
      Then the exchange receives the frame
        """
        {"method":"UNSUBSCRIBE","params":["trade.SOL_USDC","trade.ETH_USDC","trade.SOL_USDC_PERP","trade.BTC_USDC_PERP","trade.kPEPE_USDC_PERP","trade.AAPL.US_USDC_PERP","trade.RAIN-2026_USDC"]}
        """
      And the watch hears
        | update | id        | 2077                     |
        |        | orderId   | 113881024563872001       |
        |        | symbol    | ETH/USDC                 |
        |        | side      | SELL                     |
        |        | price     | 2075.36                  |
        |        | amount    | 0.5                      |
        |        | cost      | 1037.68                  |
        |        | timestamp | 2023-11-14T22:13:20.124Z |
        | closed |           |                          |

  Rule: none is missing without a word

    @request @result
    Scenario: The connection is lost and regained
      Given the exchange plays "watches/trades-lost-and-regained"
      When watchTrades is called with
        | symbol | SOL/USDC |
      And the watch has heard 1 call
      And the exchange goes on
      Then within 1 s the client connects again
      And the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["trade.SOL_USDC"]}
        """
      And the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["trade.SOL_USDC"]}
        """
      And the watch hears
        | update      | id        | 412077                      |
        |             | orderId   | 113881024563871744          |
        |             | symbol    | SOL/USDC                    |
        |             | side      | SELL                        |
        |             | price     | 20.49                       |
        |             | amount    | 3.00                        |
        |             | cost      | 61.47                       |
        |             | timestamp | 2023-11-14T22:13:20.121Z    |
        | interrupted | since     | 2023-11-14T22:13:20Z        |
        |             | why       | closed with 1001 going away |
        | resumed     |           |                             |
        | update      | id        | 412080                      |
        |             | orderId   | 113881024563871770          |
        |             | symbol    | SOL/USDC                    |
        |             | side      | BUY                         |
        |             | price     | 20.51                       |
        |             | amount    | 1.00                        |
        |             | cost      | 20.51                       |
        |             | timestamp | 2023-11-14T22:13:22.122Z    |

    @request @result
    Scenario: Two markets are interrupted as one
      Given the exchange plays "watches/trades-of-two-markets"
      When watchTrades is called with
        | symbols | SOL/USDC, SOL/USDC:USDC |
      And the watch has heard 1 call
      And the exchange goes on
      And the watch has heard 2 calls
      And the exchange goes on
      Then within 1 s the client connects again
      And the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["trade.SOL_USDC","trade.SOL_USDC_PERP"]}
        """
      And the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["trade.SOL_USDC","trade.SOL_USDC_PERP"]}
        """
      When the watch has heard 4 calls
      And the exchange goes on
      Then the watch hears
        | update      | id        | 412077                      |
        |             | orderId   | 113881024563871744          |
        |             | symbol    | SOL/USDC                    |
        |             | side      | SELL                        |
        |             | price     | 20.49                       |
        |             | amount    | 3.00                        |
        |             | cost      | 61.47                       |
        |             | timestamp | 2023-11-14T22:13:20.121Z    |
        | update      | id        | 99120                       |
        |             | orderId   | 113881024563871900          |
        |             | symbol    | SOL/USDC:USDC               |
        |             | side      | BUY                         |
        |             | price     | 20.45                       |
        |             | amount    | 11.00                       |
        |             | cost      | 224.95                      |
        |             | timestamp | 2023-11-14T22:13:20.123Z    |
        | interrupted | since     | 2023-11-14T22:13:20Z        |
        |             | why       | closed with 1001 going away |
        | resumed     |           |                             |
        | update      | id        | 412080                      |
        |             | orderId   | 113881024563871770          |
        |             | symbol    | SOL/USDC                    |
        |             | side      | BUY                         |
        |             | price     | 20.51                       |
        |             | amount    | 1.00                        |
        |             | cost      | 20.51                       |
        |             | timestamp | 2023-11-14T22:13:22.122Z    |

    @error
    Scenario: What cannot be read, or has no price
      Given the exchange plays "watches/trade-unreadable-or-without-a-price"
      When watchTrades is called with
        | symbol | SOL/USDC |
      Then the watch hears
        | failure | failure.@type   | UnreadableAnswerException                                                                                                        |
        |         | failure.message | the message cannot be read at /data/p: a decimal of at most 128 digits before and after its point was expected, found other text |
        |         | failure.outcome | EXECUTED                                                                                                                         |
        | failure | failure.@type   | UnreadableAnswerException                                                                                                        |
        |         | failure.message | TradeUpdate: the exchange left out /data/p                                                                                       |
        |         | failure.outcome | EXECUTED                                                                                                                         |
        | update  | id              | 412078                                                                                                                           |
        |         | orderId         | 113881024563871760                                                                                                               |
        |         | symbol          | SOL/USDC                                                                                                                         |
        |         | side            | BUY                                                                                                                              |
        |         | price           | 20.50                                                                                                                            |
        |         | amount          | 0.02                                                                                                                             |
        |         | cost            | 0.41                                                                                                                             |
        |         | timestamp       | 2023-11-14T22:13:20.122Z                                                                                                         |

  Rule: a stream is asked for once and given back by the last

    @request @result
    Scenario: Two watches of one market
      Given the exchange plays "watches/trades-watched-twice"
      When watchTrades is called with
        | symbol | SOL/USDC |
      And the watch has heard 1 call
      And watchTrades is called with
        | symbol | SOL_USDC |
      And watch 1 is closed
      And the exchange goes on
      Then watch 1 hears
        | update | id        | 412077                   |
        |        | orderId   | 113881024563871744       |
        |        | symbol    | SOL/USDC                 |
        |        | side      | SELL                     |
        |        | price     | 20.49                    |
        |        | amount    | 3.00                     |
        |        | cost      | 61.47                    |
        |        | timestamp | 2023-11-14T22:13:20.121Z |
        | closed |           |                          |
      And watch 2 hears
        | update | id        | 412078                   |
        |        | orderId   | 113881024563871760       |
        |        | symbol    | SOL/USDC                 |
        |        | side      | BUY                      |
        |        | price     | 20.50                    |
        |        | amount    | 0.02                     |
        |        | cost      | 0.41                     |
        |        | timestamp | 2023-11-14T22:13:20.122Z |
      When watch 2 is closed
      Then the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["trade.SOL_USDC"]}
        """
      And the exchange receives the frame
        """
        {"method":"UNSUBSCRIBE","params":["trade.SOL_USDC"]}
        """
      And watch 2 hears
        | update | id        | 412078                   |
        |        | orderId   | 113881024563871760       |
        |        | symbol    | SOL/USDC                 |
        |        | side      | BUY                      |
        |        | price     | 20.50                    |
        |        | amount    | 0.02                     |
        |        | cost      | 0.41                     |
        |        | timestamp | 2023-11-14T22:13:20.122Z |
        | closed |           |                          |

  Rule: what there is not is refused before anything is asked for

    @error
    Scenario: A market that there is not
      When watchTrades is called with
        | symbol | SOL/EUR |
      Then the call fails as BadSymbolException: "there is no market SOL/EUR"
      And its outcome is NOT_SENT
      And the watch hears nothing
      And there were 0 connections
