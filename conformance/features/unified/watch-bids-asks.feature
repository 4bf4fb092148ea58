@unified @unified:watchBidsAsks
Feature: Watch bids and asks
  The best bid and ask of markets, told when one of them changes.

  Background:
    Given the clock reads 1700000000000
    And a market list

  Rule: an update is the best of both sides

    @request @result
    Scenario: Both sides, then nobody sells, and the stream is given back
      Given the exchange plays "watches/bids-and-asks-then-given-back"
      When watchBidsAsks is called with
        | symbol | SOL/USDC |
      Then the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["bookTicker.SOL_USDC"]}
        """
      When the watch has heard 1 call
      And the exchange goes on
      Then the watch hears
        | update | symbol    | SOL/USDC                    |
        |        | timestamp | 2023-11-14T22:13:20.123156Z |
        |        | nonce     | 88230517                    |
        |        | bid       | 20.49                       |
        |        | bidAmount | 7.10                        |
        |        | ask       | 20.51                       |
        |        | askAmount | 4.00                        |
        | update | symbol    | SOL/USDC                    |
        |        | timestamp | 2023-11-14T22:13:20.124156Z |
        |        | nonce     | 88230520                    |
        |        | bid       | 20.50                       |
        |        | bidAmount | 1.20                        |
      When the watch is closed
      Then the exchange receives the frame
        """
        {"method":"UNSUBSCRIBE","params":["bookTicker.SOL_USDC"]}
        """
      And the watch hears
        | update | symbol    | SOL/USDC                    |
        |        | timestamp | 2023-11-14T22:13:20.123156Z |
        |        | nonce     | 88230517                    |
        |        | bid       | 20.49                       |
        |        | bidAmount | 7.10                        |
        |        | ask       | 20.51                       |
        |        | askAmount | 4.00                        |
        | update | symbol    | SOL/USDC                    |
        |        | timestamp | 2023-11-14T22:13:20.124156Z |
        |        | nonce     | 88230520                    |
        |        | bid       | 20.50                       |
        |        | bidAmount | 1.20                        |
        | closed |           |                             |

    @result
    Scenario: A side that the exchange left out
      Given the exchange plays "bookTicker/minimal"
      When watchBidsAsks is called with
        | symbol | SOL/USDC |
      Then the watch hears
        | update | symbol    | SOL/USDC                    |
        |        | timestamp | 2023-11-14T22:13:20.123156Z |
        |        | nonce     | 88230517                    |

    @request @result
    Scenario: Two markets in one frame
      Given the exchange plays "watches/bids-and-asks-of-two-markets"
      When watchBidsAsks is called with
        | symbols | SOL/USDC, SOL/USDC:USDC |
      Then the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["bookTicker.SOL_USDC","bookTicker.SOL_USDC_PERP"]}
        """
      When the watch has heard 1 call
      And the exchange goes on
      Then the watch hears
        | update | symbol    | SOL/USDC                    |
        |        | timestamp | 2023-11-14T22:13:20.123156Z |
        |        | nonce     | 88230517                    |
        |        | bid       | 20.49                       |
        |        | bidAmount | 7.10                        |
        |        | ask       | 20.51                       |
        |        | askAmount | 4.00                        |
        | update | symbol    | SOL/USDC:USDC               |
        |        | timestamp | 2023-11-14T22:13:20.223156Z |
        |        | nonce     | 5512                        |
        |        | bid       | 19.50                       |
        |        | bidAmount | 71.00                       |
        |        | ask       | 19.51                       |
        |        | askAmount | 40.00                       |

    @request @result
    Scenario: All markets that are active
      Given the exchange plays "watches/bids-and-asks-of-all-markets"
      When watchBidsAsks is called
      Then the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["bookTicker.AAPL.US_USDC_PERP","bookTicker.BTC_USDC_PERP","bookTicker.ETH_USDC","bookTicker.RAIN-2026_USDC","bookTicker.SOL_USDC","bookTicker.SOL_USDC_PERP","bookTicker.kPEPE_USDC_PERP"]}
        """
      And the watch hears
        | update | symbol    | kPEPE/USDC:USDC             |
        |        | timestamp | 2023-11-14T22:13:20.323156Z |
        |        | nonce     | 77                          |
        |        | bid       | 0.0122                      |
        |        | bidAmount | 1000                        |
        |        | ask       | 0.0123                      |
        |        | askAmount | 90000                       |
      When the watch is closed
      Then the exchange receives the frame
        """
        {"method":"UNSUBSCRIBE","params":["bookTicker.SOL_USDC","bookTicker.ETH_USDC","bookTicker.SOL_USDC_PERP","bookTicker.BTC_USDC_PERP","bookTicker.kPEPE_USDC_PERP","bookTicker.AAPL.US_USDC_PERP","bookTicker.RAIN-2026_USDC"]}
        """
      And the watch hears
        | update | symbol    | kPEPE/USDC:USDC             |
        |        | timestamp | 2023-11-14T22:13:20.323156Z |
        |        | nonce     | 77                          |
        |        | bid       | 0.0122                      |
        |        | bidAmount | 1000                        |
        |        | ask       | 0.0123                      |
        |        | askAmount | 90000                       |
        | closed |           |                             |

  Rule: what cannot be read is told, and hides nothing

    @error
    Scenario: A bid that is no number
      Given the exchange plays "watches/bids-and-asks-unreadable-then-readable"
      When watchBidsAsks is called with
        | symbol | SOL/USDC |
      And the watch has heard 1 call
      And the exchange goes on
      Then the watch hears
        | failure | failure.@type   | UnreadableAnswerException                                                                                                        |
        |         | failure.message | the message cannot be read at /data/b: a decimal of at most 128 digits before and after its point was expected, found other text |
        |         | failure.outcome | EXECUTED                                                                                                                         |
        | update  | symbol          | SOL/USDC                                                                                                                         |
        |         | timestamp       | 2023-11-14T22:13:20.123156Z                                                                                                      |
        |         | nonce           | 88230517                                                                                                                         |
        |         | bid             | 20.49                                                                                                                            |
        |         | bidAmount       | 7.10                                                                                                                             |
        |         | ask             | 20.51                                                                                                                            |
        |         | askAmount       | 4.00                                                                                                                             |

  Rule: what there is not is refused before anything is asked for

    @error
    Scenario: A market that there is not
      When watchBidsAsks is called with
        | symbol | SOL/EUR |
      Then the call fails as BadSymbolException: "there is no market SOL/EUR"
      And its outcome is NOT_SENT
      And the watch hears nothing
      And there were 0 connections
