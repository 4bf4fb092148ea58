@unified @unified:fetchPosition
Feature: Fetch position
  The account's position on one future, as traders count it.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms
    And a market list

  Rule: the market is asked for by name, so that the liquidation price is computed

    @request @result
    Scenario: A long
      Given the exchange answers with fixture "position/get-positions/long"
      When fetchPosition is called with
        | symbol | SOL/USDC:USDC |
      Then the requests are
        | GET /api/v1/position?symbol=SOL_USDC_PERP |
      And the result is
        | id                          | 28563667799                    |
        | symbol                      | SOL/USDC:USDC                  |
        | side                        | LONG                           |
        | contracts                   | 1.8                            |
        | contractSize                | 1                              |
        | entryPrice                  | 20.388888888888888888888888889 |
        | markPrice                   | 20.41234567                    |
        | breakEvenPrice              | 20.401                         |
        | notional                    | 36.742222206                   |
        | unrealizedPnl               | 0.002222206                    |
        | realizedPnl                 | 0.04                           |
        | entryPnl                    | 0.0422222059999999999999999998 |
        | percentage                  | 0.3024049535628133640382567773968353 |
        | initialMargin               | 0.73484444412                  |
        | initialMarginPercentage     | 0.02                           |
        | maintenanceMargin           | 0.459277777575                 |
        | maintenanceMarginPercentage | 0.0125                         |
        | liquidationPrice            | 12.04                          |
        | funding                     | -0.000731                      |
        | marginMode                  | CROSS                          |
        | hedged                      | false                          |
      And the answer has
        | raw.netCost             | 36.7    |
        | raw.imfFunction.factor  | 0.00011 |
        | raw.estLiquidationPrice | 12.04   |

    @request @result
    Scenario: A short that loses, with orders resting that are no part of it
      Given the exchange answers with fixture "position/get-positions/losing-short"
      When fetchPosition is called with
        | symbol | kPEPE/USDC:USDC |
      Then the requests are
        | GET /api/v1/position?symbol=kPEPE_USDC_PERP |
      And the result is
        | id                          | 28563668240     |
        | symbol                      | kPEPE/USDC:USDC |
        | side                        | SHORT           |
        | contracts                   | 12000           |
        | contractSize                | 1               |
        | entryPrice                  | 0.0125          |
        | markPrice                   | 0.0131          |
        | breakEvenPrice              | 0.012494        |
        | notional                    | 157.2           |
        | unrealizedPnl               | -1.572          |
        | realizedPnl                 | -5.628          |
        | entryPnl                    | -7.2            |
        | percentage                  | -50             |
        | initialMargin               | 3.144           |
        | initialMarginPercentage     | 0.02            |
        | maintenanceMargin           | 1.965           |
        | maintenanceMarginPercentage | 0.0125          |
        | liquidationPrice            | 0.0188          |
        | funding                     | 0.0211          |
        | marginMode                  | CROSS           |
        | hedged                      | false           |
      And the answer has
        | raw.netQuantity         | -12000 |
        | raw.netExposureQuantity | 15000  |

    @request
    Scenario: A market's own id does as well
      Given the exchange answers with fixture "position/get-positions/long"
      And calls are made asynchronously
      When fetchPosition is called with
        | symbol | SOL_USDC_PERP |
      Then the requests are
        | GET /api/v1/position?symbol=SOL_USDC_PERP |
      And the answer has
        | symbol | SOL/USDC:USDC |

    @result
    Scenario: A member that is on its way out of the API is not missed
      Given the exchange answers with fixture "position/get-positions/interest-missing"
      When fetchPosition is called with
        | symbol | SOL/USDC:USDC |
      Then the result is
        | id                          | 28563667799                    |
        | symbol                      | SOL/USDC:USDC                  |
        | side                        | LONG                           |
        | contracts                   | 1.8                            |
        | contractSize                | 1                              |
        | entryPrice                  | 20.388888888888888888888888889 |
        | markPrice                   | 20.41234567                    |
        | breakEvenPrice              | 20.401                         |
        | notional                    | 36.742222206                   |
        | unrealizedPnl               | 0.002222206                    |
        | realizedPnl                 | 0.04                           |
        | entryPnl                    | 0.0422222059999999999999999998 |
        | percentage                  | 0.3024049535628133640382567773968353 |
        | initialMargin               | 0.73484444412                  |
        | initialMarginPercentage     | 0.02                           |
        | maintenanceMargin           | 0.459277777575                 |
        | maintenanceMarginPercentage | 0.0125                         |
        | liquidationPrice            | 12.04                          |
        | funding                     | -0.000731                      |
        | marginMode                  | CROSS                          |
        | hedged                      | false                          |

    @result
    Scenario: The exchange ignored the filter
      Given the exchange answers getPositions, whatever is asked, as fixture "position/get-positions/long-and-short" does
      When fetchPosition is called with
        | symbol | BTC/USDC:USDC |
      Then there is no result

  Rule: no position is no failure, however the exchange says it

    @request @result
    Scenario Outline: <case>
      Given the exchange answers with fixture "position/get-positions/<case>"
      When fetchPosition is called with
        | symbol        | SOL/USDC:USDC |
        | accountMargin | true          |
      Then there is no result
      And the requests are
        | GET /api/v1/position?symbol=SOL_USDC_PERP |

      Examples:
        | case        |
        | flat        |
        | no-position |

  Rule: what needs the whole account is asked for only where it is wanted

    @request @result
    Scenario: Margin ratio and leverage, against the equity of the account
      Given the exchange answers with fixture "position/get-positions/losing-short"
      And the exchange answers with fixture "capital/get-collateral/minimal"
      When fetchPosition is called with
        | symbol        | kPEPE/USDC:USDC |
        | accountMargin | true            |
      Then the requests are
        | GET /api/v1/position?symbol=kPEPE_USDC_PERP |
        | GET /api/v1/capital/collateral              |
      And the result is
        | id                                | 28563668240     |
        | symbol                            | kPEPE/USDC:USDC |
        | side                              | SHORT           |
        | contracts                         | 12000           |
        | contractSize                      | 1               |
        | entryPrice                        | 0.0125          |
        | markPrice                         | 0.0131          |
        | breakEvenPrice                    | 0.012494        |
        | notional                          | 157.2           |
        | unrealizedPnl                     | -1.572          |
        | realizedPnl                       | -5.628          |
        | entryPnl                          | -7.2            |
        | percentage                        | -50             |
        | initialMargin                     | 3.144           |
        | initialMarginPercentage           | 0.02            |
        | maintenanceMargin                 | 1.965           |
        | maintenanceMarginPercentage       | 0.0125          |
        | marginRatio                       | 0.0009825       |
        | effectiveLeverage                 | 0.0786          |
        | liquidationPrice                  | 0.0188          |
        | funding                           | 0.0211          |
        | marginMode                        | CROSS           |
        | hedged                            | false           |
        | account.equity                    | 2000            |
        | account.availableEquity           | 2000            |
        | account.initialMarginFraction     | 0.02            |
        | account.maintenanceMarginFraction | 0.0125          |

  Rule: CCXT counts resting orders, values at entry and keeps a price of zero

    @result
    Scenario: The short that loses, in the compatibility view
      Given the exchange answers with fixture "position/get-positions/losing-short"
      And the compatibility view
      When fetchPosition is called with
        | symbol | kPEPE/USDC:USDC |
      Then the result is
        | id                          | 28563668240     |
        | symbol                      | kPEPE/USDC:USDC |
        | side                        | SHORT           |
        | contracts                   | 15000           |
        | contractSize                | 1               |
        | entryPrice                  | 0.0125          |
        | markPrice                   | 0.0131          |
        | breakEvenPrice              | 0.012494        |
        | notional                    | 150             |
        | unrealizedPnl               | -1.572          |
        | realizedPnl                 | -5.628          |
        | entryPnl                    | -7.2            |
        | initialMarginPercentage     | 0.02            |
        | maintenanceMarginPercentage | 0.0125          |
        | liquidationPrice            | 0.0188          |
        | funding                     | 0.0211          |
        | hedged                      | false           |

    @request @result
    Scenario: CCXT has no margin ratio, with the equity of the account either
      Given the exchange answers with fixture "position/get-positions/losing-short"
      And the exchange answers with fixture "capital/get-collateral/minimal"
      And the compatibility view
      When fetchPosition is called with
        | symbol        | kPEPE/USDC:USDC |
        | accountMargin | true            |
      Then the requests are
        | GET /api/v1/position?symbol=kPEPE_USDC_PERP |
        | GET /api/v1/capital/collateral              |
      And the result is
        | id                                | 28563668240     |
        | symbol                            | kPEPE/USDC:USDC |
        | side                              | SHORT           |
        | contracts                         | 15000           |
        | contractSize                      | 1               |
        | entryPrice                        | 0.0125          |
        | markPrice                         | 0.0131          |
        | breakEvenPrice                    | 0.012494        |
        | notional                          | 150             |
        | unrealizedPnl                     | -1.572          |
        | realizedPnl                       | -5.628          |
        | entryPnl                          | -7.2            |
        | initialMarginPercentage           | 0.02            |
        | maintenanceMarginPercentage       | 0.0125          |
        | effectiveLeverage                 | 0.0786          |
        | liquidationPrice                  | 0.0188          |
        | funding                           | 0.0211          |
        | hedged                            | false           |
        | account.equity                    | 2000            |
        | account.availableEquity           | 2000            |
        | account.initialMarginFraction     | 0.02            |
        | account.maintenanceMarginFraction | 0.0125          |

  Rule: what fails says what it means

    @error
    Scenario Outline: <symbol> has no position
      When fetchPosition is called with
        | symbol | <symbol> |
      Then the call fails as BadSymbolException: "<message>"
      And its outcome is NOT_SENT
      And there was no request

      Examples:
        | symbol        | message                                                 |
        | SOL/EUR:EUR   | there is no market SOL/EUR:EUR                          |
        | SOL/USDC      | SOL/USDC is a spot market; positions are of futures only |
        | sol/usdc:usdc | there is no market sol/usdc:usdc                        |

    @error
    Scenario: The exchange does not know the key
      Given the exchange refuses fixture "position/get-positions/long" with 401 "UNAUTHORIZED": "Unauthorized"
      When fetchPosition is called with
        | symbol | SOL/USDC:USDC |
      Then the call fails as AuthenticationException: "getPositions was refused with 401 UNAUTHORIZED: Unauthorized"
      And its code is "UNAUTHORIZED"
      And its outcome is REFUSED

    @error
    Scenario: Nothing at that address is not the same as no position
      Given the exchange refuses fixture "position/get-positions/long" with 404 in plain text: "404 not found"
      When fetchPosition is called with
        | symbol | SOL/USDC:USDC |
      Then the call fails as BadRequestException: "getPositions was refused with 404: 404 not found"
      And its status is 404

    @error
    Scenario: A position without a size cannot be read
      Given the exchange answers getPositions, whatever is asked, with
        """
        [{ "symbol": "SOL_USDC_PERP", "positionId": "28563667799", "entryPrice": "20.4" }]
        """
      When fetchPosition is called with
        | symbol | SOL/USDC:USDC |
      Then the call fails as UnreadableAnswerException: "Position: the exchange left out /0/netQuantity"
      And its outcome is EXECUTED
