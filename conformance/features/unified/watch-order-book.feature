@unified @unified:watchOrderBook
Feature: Watch order book
  The synchronised book of markets, told when it has changed; nothing is told while it is not live.

  Background:
    Given the clock reads 1700000000000
    And a market list

  Rule: an update is the best levels of a book that is in step with the exchange

    @request @result
    Scenario: A snapshot, the changes since then, and the stream is given back
      Given the exchange plays "watches/book-kept-then-given-back"
      When watchOrderBook is called with
        | symbol | SOL/USDC |
      Then the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["depth.SOL_USDC"]}
        """
      And within 1 s the book of the watch is live
      When the watch has heard 1 call
      And the exchange goes on
      Then the watch hears
        | update | symbol        | SOL/USDC                    |
        |        | timestamp     | 2023-11-14T22:13:20.123357Z |
        |        | nonce         | 101                         |
        |        | bids.0.price  | 20.50                       |
        |        | bids.0.amount | 1.00                        |
        |        | bids.1.price  | 20.49                       |
        |        | bids.1.amount | 7.10                        |
        |        | bids.2.price  | 20.48                       |
        |        | bids.2.amount | 33.24                       |
        |        | asks.0.price  | 20.51                       |
        |        | asks.0.amount | 4.00                        |
        |        | asks.1.price  | 20.52                       |
        |        | asks.1.amount | 51.04                       |
        | update | symbol        | SOL/USDC                    |
        |        | timestamp     | 2023-11-14T22:13:20.123358Z |
        |        | nonce         | 102                         |
        |        | bids.0.price  | 20.50                       |
        |        | bids.0.amount | 1.00                        |
        |        | bids.1.price  | 20.49                       |
        |        | bids.1.amount | 7.10                        |
        |        | bids.2.price  | 20.48                       |
        |        | bids.2.amount | 30.00                       |
        |        | asks.0.price  | 20.52                       |
        |        | asks.0.amount | 51.04                       |
      And the requests are
        | GET /api/v1/depth?symbol=SOL_USDC&limit=1000 |
      When the watch is closed
      Then the exchange receives the frame
        """
        {"method":"UNSUBSCRIBE","params":["depth.SOL_USDC"]}
        """
      And the watch hears
        | update | symbol        | SOL/USDC                    |
        |        | timestamp     | 2023-11-14T22:13:20.123357Z |
        |        | nonce         | 101                         |
        |        | bids.0.price  | 20.50                       |
        |        | bids.0.amount | 1.00                        |
        |        | bids.1.price  | 20.49                       |
        |        | bids.1.amount | 7.10                        |
        |        | bids.2.price  | 20.48                       |
        |        | bids.2.amount | 33.24                       |
        |        | asks.0.price  | 20.51                       |
        |        | asks.0.amount | 4.00                        |
        |        | asks.1.price  | 20.52                       |
        |        | asks.1.amount | 51.04                       |
        | update | symbol        | SOL/USDC                    |
        |        | timestamp     | 2023-11-14T22:13:20.123358Z |
        |        | nonce         | 102                         |
        |        | bids.0.price  | 20.50                       |
        |        | bids.0.amount | 1.00                        |
        |        | bids.1.price  | 20.49                       |
        |        | bids.1.amount | 7.10                        |
        |        | bids.2.price  | 20.48                       |
        |        | bids.2.amount | 30.00                       |
        |        | asks.0.price  | 20.52                       |
        |        | asks.0.amount | 51.04                       |
        | closed |               |                             |
      And the book of the watch is not live

    @result
    Scenario: The best level of each side, while the book has all
      Given the exchange plays "watches/book-kept-then-given-back"
      When watchOrderBook is called with
        | symbol | SOL/USDC |
        | depth  | 1        |
      And the watch has heard 1 call
      And the exchange goes on
      Then the watch hears
        | update | symbol        | SOL/USDC                    |
        |        | timestamp     | 2023-11-14T22:13:20.123357Z |
        |        | nonce         | 101                         |
        |        | bids.0.price  | 20.50                       |
        |        | bids.0.amount | 1.00                        |
        |        | asks.0.price  | 20.51                       |
        |        | asks.0.amount | 4.00                        |
        | update | symbol        | SOL/USDC                    |
        |        | timestamp     | 2023-11-14T22:13:20.123358Z |
        |        | nonce         | 102                         |
        |        | bids.0.price  | 20.50                       |
        |        | bids.0.amount | 1.00                        |
        |        | asks.0.price  | 20.52                       |
        |        | asks.0.amount | 51.04                       |
      When the book of the watch is read to a depth of 2
      Then the result is
        | symbol        | SOL/USDC                    |
        | timestamp     | 2023-11-14T22:13:20.123358Z |
        | nonce         | 102                         |
        | bids.0.price  | 20.50                       |
        | bids.0.amount | 1.00                        |
        | bids.1.price  | 20.49                       |
        | bids.1.amount | 7.10                        |
        | asks.0.price  | 20.52                       |
        | asks.0.amount | 51.04                       |
      When the book of the watch is read to a depth of 1000
      Then the result is
        | symbol        | SOL/USDC                    |
        | timestamp     | 2023-11-14T22:13:20.123358Z |
        | nonce         | 102                         |
        | bids.0.price  | 20.50                       |
        | bids.0.amount | 1.00                        |
        | bids.1.price  | 20.49                       |
        | bids.1.amount | 7.10                        |
        | bids.2.price  | 20.48                       |
        | bids.2.amount | 30.00                       |
        | asks.0.price  | 20.52                       |
        | asks.0.amount | 51.04                       |
      When the watch is closed
      And the book of the watch is read to a depth of 5
      Then the result is
        | symbol | SOL/USDC |
        | bids   | []       |
        | asks   | []       |

    @request @result
    Scenario: Changes gathered over 600 ms
      Given the exchange plays "watches/book-gathered-over-600-ms"
      When watchOrderBook is called with
        | symbol      | SOL/USDC |
        | aggregation | MS600    |
      Then the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["depth.600ms.SOL_USDC"]}
        """
      And the watch hears
        | update | symbol        | SOL/USDC                    |
        |        | timestamp     | 2023-11-14T22:13:20.123357Z |
        |        | nonce         | 103                         |
        |        | bids.0.price  | 20.49                       |
        |        | bids.0.amount | 1.00                        |
        |        | bids.1.price  | 20.48                       |
        |        | bids.1.amount | 33.24                       |
        |        | asks.0.price  | 20.51                       |
        |        | asks.0.amount | 4.00                        |
        |        | asks.1.price  | 20.52                       |
        |        | asks.1.amount | 51.04                       |
      When the watch is closed
      Then the exchange receives the frame
        """
        {"method":"UNSUBSCRIBE","params":["depth.600ms.SOL_USDC"]}
        """
      And the watch hears
        | update | symbol        | SOL/USDC                    |
        |        | timestamp     | 2023-11-14T22:13:20.123357Z |
        |        | nonce         | 103                         |
        |        | bids.0.price  | 20.49                       |
        |        | bids.0.amount | 1.00                        |
        |        | bids.1.price  | 20.48                       |
        |        | bids.1.amount | 33.24                       |
        |        | asks.0.price  | 20.51                       |
        |        | asks.0.amount | 4.00                        |
        |        | asks.1.price  | 20.52                       |
        |        | asks.1.amount | 51.04                       |
        | closed |               |                             |

    @request @result
    Scenario: All markets that are active, each with a snapshot
      Given the exchange answers getDepth, whatever is asked, with
        """
        {"asks": [["20.51", "4.00"]], "bids": [["20.49", "7.10"]], "lastUpdateId": "100", "timestamp": 1700000000123356}
        """
      And the exchange plays "watches/books-of-all-markets"
      When watchOrderBook is called
      Then the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["depth.AAPL.US_USDC_PERP","depth.BTC_USDC_PERP","depth.ETH_USDC","depth.RAIN-2026_USDC","depth.SOL_USDC","depth.SOL_USDC_PERP","depth.kPEPE_USDC_PERP"]}
        """
      And the watch hears
        | update | symbol        | kPEPE/USDC:USDC             |
        |        | timestamp     | 2023-11-14T22:13:20.123357Z |
        |        | nonce         | 101                         |
        |        | bids.0.price  | 20.50                       |
        |        | bids.0.amount | 1.00                        |
        |        | bids.1.price  | 20.49                       |
        |        | bids.1.amount | 7.10                        |
        |        | asks.0.price  | 20.51                       |
        |        | asks.0.amount | 4.00                        |
      When the watch is closed
      Then the exchange receives the frame
        """
        {"method":"UNSUBSCRIBE","params":["depth.SOL_USDC","depth.ETH_USDC","depth.SOL_USDC_PERP","depth.BTC_USDC_PERP","depth.kPEPE_USDC_PERP","depth.AAPL.US_USDC_PERP","depth.RAIN-2026_USDC"]}
        """
      And the watch hears
        | update | symbol        | kPEPE/USDC:USDC             |
        |        | timestamp     | 2023-11-14T22:13:20.123357Z |
        |        | nonce         | 101                         |
        |        | bids.0.price  | 20.50                       |
        |        | bids.0.amount | 1.00                        |
        |        | bids.1.price  | 20.49                       |
        |        | bids.1.amount | 7.10                        |
        |        | asks.0.price  | 20.51                       |
        |        | asks.0.amount | 4.00                        |
        | closed |               |                             |

  Rule: a book that is not in step is interrupted, and has no levels

    @request @result
    Scenario: A change is missing
      Given the exchange plays "watches/book-with-a-gap"
      When watchOrderBook is called with
        | symbol | SOL/USDC |
      And the watch has heard 1 call
      And the exchange goes on
      And the watch has heard 2 calls
      Then the book of the watch is not live
      When the book of the watch is read to a depth of 5
      Then the result is
        | symbol | SOL/USDC |
        | bids   | []       |
        | asks   | []       |
      When the exchange goes on
      Then within 2 s the book of the watch is live
      And the watch hears
        | update      | symbol        | SOL/USDC                        |
        |             | timestamp     | 2023-11-14T22:13:20.123357Z     |
        |             | nonce         | 101                             |
        |             | bids.0.price  | 20.50                           |
        |             | bids.0.amount | 1.00                            |
        |             | bids.1.price  | 20.49                           |
        |             | bids.1.amount | 7.10                            |
        |             | bids.2.price  | 20.48                           |
        |             | bids.2.amount | 33.24                           |
        |             | asks.0.price  | 20.51                           |
        |             | asks.0.amount | 4.00                            |
        |             | asks.1.price  | 20.52                           |
        |             | asks.1.amount | 51.04                           |
        | interrupted | since         | 2023-11-14T22:13:20Z            |
        |             | why           | update 102 was due and 103 came |
        | resumed     |               |                                 |
        | update      | symbol        | SOL/USDC                        |
        |             | timestamp     | 2023-11-14T22:13:20.123359Z     |
        |             | nonce         | 103                             |
        |             | bids.0.price  | 20.49                           |
        |             | bids.0.amount | 5.00                            |
        |             | asks.0.price  | 20.51                           |
        |             | asks.0.amount | 4.00                            |
      And the requests are
        | GET /api/v1/depth?symbol=SOL_USDC&limit=1000 |
        | GET /api/v1/depth?symbol=SOL_USDC&limit=1000 |

    @error
    Scenario: A change that cannot be read
      Given the exchange plays "watches/book-with-an-unreadable-change"
      When watchOrderBook is called with
        | symbol | SOL/USDC |
      And the watch has heard 1 call
      And the exchange goes on
      And the watch has heard 2 calls
      Then the book of the watch is not live
      When the exchange goes on
      Then within 2 s the watch hears
        | update      | symbol        | SOL/USDC                    |
        |             | timestamp     | 2023-11-14T22:13:20.123357Z |
        |             | nonce         | 101                         |
        |             | bids.0.price  | 20.50                       |
        |             | bids.0.amount | 1.00                        |
        |             | bids.1.price  | 20.49                       |
        |             | bids.1.amount | 7.10                        |
        |             | bids.2.price  | 20.48                       |
        |             | bids.2.amount | 33.24                       |
        |             | asks.0.price  | 20.51                       |
        |             | asks.0.amount | 4.00                        |
        |             | asks.1.price  | 20.52                       |
        |             | asks.1.amount | 51.04                       |
        | interrupted | since         | 2023-11-14T22:13:20Z        |
        |             | why           | a message cannot be read    |
        | resumed     |               |                             |
        | update      | symbol        | SOL/USDC                    |
        |             | timestamp     | 2023-11-14T22:13:20.123359Z |
        |             | nonce         | 103                         |
        |             | bids.0.price  | 20.50                       |
        |             | bids.0.amount | 2.00                        |
        |             | asks.0.price  | 20.51                       |
        |             | asks.0.amount | 4.00                        |

    @request @result
    Scenario: The connection is lost and regained
      Given the exchange plays "watches/book-lost-and-regained"
      When watchOrderBook is called with
        | symbol | SOL/USDC |
      And the watch has heard 1 call
      And the exchange goes on
      And the watch has heard 2 calls
      Then within 3 s the watch hears
        | update      | symbol        | SOL/USDC                    |
        |             | timestamp     | 2023-11-14T22:13:20.123357Z |
        |             | nonce         | 101                         |
        |             | bids.0.price  | 20.49                       |
        |             | bids.0.amount | 7.10                        |
        |             | bids.1.price  | 20.48                       |
        |             | bids.1.amount | 33.24                       |
        |             | asks.0.price  | 20.51                       |
        |             | asks.0.amount | 4.00                        |
        |             | asks.1.price  | 20.52                       |
        |             | asks.1.amount | 51.04                       |
        | interrupted | since         | 2023-11-14T22:13:20Z        |
        |             | why           | closed with 1001 going away |
        | resumed     |               |                             |
        | update      | symbol        | SOL/USDC                    |
        |             | timestamp     | 2023-11-14T22:13:20.123457Z |
        |             | nonce         | 201                         |
        |             | bids.0.price  | 19.99                       |
        |             | bids.0.amount | 1.00                        |
        |             | asks.0.price  | 20.01                       |
        |             | asks.0.amount | 2.00                        |
      And the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["depth.SOL_USDC"]}
        """
      And the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["depth.SOL_USDC"]}
        """

  Rule: of several books the others are told while one is not in step

    @request @result
    Scenario: Two markets, and a change of one is missing
      Given the exchange plays "watches/books-of-two-markets"
      When watchOrderBook is called with
        | symbols | SOL/USDC, ETH/USDC |
      Then the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["depth.ETH_USDC","depth.SOL_USDC"]}
        """
      When the watch has heard 1 call
      And the exchange goes on
      And the watch has heard 2 calls
      And the exchange goes on
      And the watch has heard 3 calls
      And the exchange goes on
      And the exchange has come to its next pause
      And the exchange goes on
      And the watch has heard 4 calls
      Then within 2 s the watch hears
        | update      | symbol        | SOL/USDC                        |
        |             | timestamp     | 2023-11-14T22:13:20.123357Z     |
        |             | nonce         | 101                             |
        |             | bids.0.price  | 20.49                           |
        |             | bids.0.amount | 7.10                            |
        |             | asks.0.price  | 20.51                           |
        |             | asks.0.amount | 4.00                            |
        | update      | symbol        | ETH/USDC                        |
        |             | timestamp     | 2023-11-14T22:13:20.223357Z     |
        |             | nonce         | 901                             |
        |             | bids.0.price  | 2075.30                         |
        |             | bids.0.amount | 0.7                             |
        |             | asks.0.price  | 2075.40                         |
        |             | asks.0.amount | 1.5                             |
        | interrupted | since         | 2023-11-14T22:13:20Z            |
        |             | why           | update 102 was due and 103 came |
        | update      | symbol        | ETH/USDC                        |
        |             | timestamp     | 2023-11-14T22:13:20.423359Z     |
        |             | nonce         | 902                             |
        |             | bids.0.price  | 2075.31                         |
        |             | bids.0.amount | 0.1                             |
        |             | bids.1.price  | 2075.30                         |
        |             | bids.1.amount | 0.7                             |
        |             | asks.0.price  | 2075.40                         |
        |             | asks.0.amount | 1.5                             |
        | resumed     |               |                                 |
        | update      | symbol        | SOL/USDC                        |
        |             | timestamp     | 2023-11-14T22:13:20.323359Z     |
        |             | nonce         | 103                             |
        |             | bids.0.price  | 20.50                           |
        |             | bids.0.amount | 2.00                            |
        |             | asks.0.price  | 20.51                           |
        |             | asks.0.amount | 4.00                            |

  Rule: what cannot be had is told, and asked for again

    @request @error
    Scenario: Maintenance, while the first snapshot is asked for
      Given the exchange plays "watches/book-without-a-snapshot-at-first"
      When watchOrderBook is called with
        | symbol | SOL/USDC |
      And the watch has heard 1 call
      And the exchange goes on
      Then within 1 s the watch hears
        | failure | failure.@type   | ExchangeUnavailableException                                        |
        |         | failure.message | getDepth was refused with 503 MAINTENANCE: System under maintenance |
        |         | failure.outcome | REFUSED                                                             |
        |         | failure.code    | MAINTENANCE                                                         |
        |         | failure.status  | 503                                                                 |
        | update  | symbol          | SOL/USDC                                                            |
        |         | timestamp       | 2023-11-14T22:13:20.123357Z                                         |
        |         | nonce           | 101                                                                 |
        |         | bids.0.price    | 20.49                                                               |
        |         | bids.0.amount   | 7.10                                                                |
        |         | bids.1.price    | 20.48                                                               |
        |         | bids.1.amount   | 33.24                                                               |
        |         | asks.0.price    | 20.51                                                               |
        |         | asks.0.amount   | 4.00                                                                |
        |         | asks.1.price    | 20.52                                                               |
        |         | asks.1.amount   | 51.04                                                               |
      And the requests are
        | GET /api/v1/depth?symbol=SOL_USDC&limit=1000 |
        | GET /api/v1/depth?symbol=SOL_USDC&limit=1000 |

    @error
    Scenario: The connection is lost for good
      Given the client does not connect again
      And the exchange plays "watches/book-lost-for-good"
      When watchOrderBook is called with
        | symbol | SOL/USDC |
      And the watch has heard 1 call
      And the exchange goes on
      Then the watch hears
        | update      | symbol          | SOL/USDC                                                         |
        |             | timestamp       | 2023-11-14T22:13:20.123357Z                                      |
        |             | nonce           | 101                                                              |
        |             | bids.0.price    | 20.49                                                            |
        |             | bids.0.amount   | 7.10                                                             |
        |             | bids.1.price    | 20.48                                                            |
        |             | bids.1.amount   | 33.24                                                            |
        |             | asks.0.price    | 20.51                                                            |
        |             | asks.0.amount   | 4.00                                                             |
        |             | asks.1.price    | 20.52                                                            |
        |             | asks.1.amount   | 51.04                                                            |
        | interrupted | since           | 2023-11-14T22:13:20Z                                             |
        |             | why             | closed with 1001 going away                                      |
        | failure     | failure.@type   | ExchangeUnavailableException                                     |
        |             | failure.message | the stream depth.SOL_USDC has ended: closed with 1001 going away |
        |             | failure.outcome | NOT_SENT                                                         |
        | closed      |                 |                                                                  |
      And the watch is not open

  Rule: what there is not is refused before anything is asked for

    @error
    Scenario: A market that there is not
      When watchOrderBook is called with
        | symbol | SOL/EUR |
      Then the call fails as BadSymbolException: "there is no market SOL/EUR"
      And its outcome is NOT_SENT
      And the watch hears nothing
      And there were 0 connections
      And there was no request

    @error
    Scenario: Updates without a level
      When watchOrderBook is called with
        | symbol | SOL/USDC |
        | depth  | 0        |
      Then the call fails as IllegalArgumentException: "depth: must be at least 1, not 0"
      And there were 0 connections
