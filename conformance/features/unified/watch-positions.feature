@unified @unified:watchPositions
Feature: Watch positions
  The account's positions, those that are held first and then each change; one that was closed unseen is told as closed.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms
    And a market list

  Rule: a position is told as it stands, and then whenever it changes until it is closed

    @request @result
    Scenario: One is held, shrinks and is closed, and the stream is given back
      Given the exchange plays "watches/position-stands-changes-and-is-closed"
      When watchPositions is called with
        | symbol | SOL/USDC:USDC |
      Then the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["account.positionUpdate.SOL_USDC_PERP"],"signature":["11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=","pJ9+IStoG6LwKDRJOZJX1r/etHlofXr5YcNQhi0oxKhKGkrJgKE+Fu9EET26F6KL+HmqfdQlq6up1nrzDH1CCg==","1700000000000","5000"]}
        """
      When the watch has heard 1 call
      And the exchange goes on
      Then the watch hears
        | update | id                          | 61200417233                         |
        |        | symbol                      | SOL/USDC:USDC                       |
        |        | side                        | LONG                                |
        |        | contracts                   | 3                                   |
        |        | contractSize                | 1                                   |
        |        | entryPrice                  | 20.5                                |
        |        | markPrice                   | 20.62                               |
        |        | breakEvenPrice              | 20.5103                             |
        |        | notional                    | 61.86                               |
        |        | unrealizedPnl               | 0.06                                |
        |        | realizedPnl                 | 0.3                                 |
        |        | entryPnl                    | 0.36                                |
        |        | percentage                  | 1.939864209505334626576139670223084 |
        |        | initialMargin               | 3.093                               |
        |        | initialMarginPercentage     | 0.05                                |
        |        | maintenanceMargin           | 1.5465                              |
        |        | maintenanceMarginPercentage | 0.025                               |
        |        | liquidationPrice            | 12.25                               |
        |        | funding                     | -0.0021                             |
        |        | marginMode                  | CROSS                               |
        |        | hedged                      | false                               |
        | update | id                          | 61200417233                         |
        |        | symbol                      | SOL/USDC:USDC                       |
        |        | side                        | LONG                                |
        |        | contracts                   | 1.00                                |
        |        | contractSize                | 1                                   |
        |        | entryPrice                  | 20.50                               |
        |        | markPrice                   | 20.66                               |
        |        | breakEvenPrice              | 20.5206                             |
        |        | notional                    | 20.66                               |
        |        | unrealizedPnl               | 0.04                                |
        |        | realizedPnl                 | 0.44                                |
        |        | entryPnl                    | 0.16                                |
        |        | percentage                  | 3.872216844143272023233301064859632 |
        |        | initialMargin               | 1.033                               |
        |        | initialMarginPercentage     | 0.05                                |
        |        | maintenanceMargin           | 0.5165                              |
        |        | maintenanceMarginPercentage | 0.025                               |
        |        | marginMode                  | CROSS                               |
        |        | hedged                      | false                               |
        |        | timestamp                   | 2023-11-14T22:13:24.040487Z         |
        | update | id                          | 61200417233                         |
        |        | symbol                      | SOL/USDC:USDC                       |
        |        | contracts                   | 0                                   |
        |        | contractSize                | 1                                   |
        |        | entryPrice                  | 20.50                               |
        |        | markPrice                   | 20.70                               |
        |        | breakEvenPrice              | 20.5206                             |
        |        | notional                    | 0                                   |
        |        | unrealizedPnl               | 0                                   |
        |        | realizedPnl                 | 0.52                                |
        |        | entryPnl                    | 0                                   |
        |        | initialMargin               | 0                                   |
        |        | initialMarginPercentage     | 0.05                                |
        |        | maintenanceMargin           | 0                                   |
        |        | maintenanceMarginPercentage | 0.025                               |
        |        | marginMode                  | CROSS                               |
        |        | hedged                      | false                               |
        |        | timestamp                   | 2023-11-14T22:13:25.040487Z         |
      And the requests are
        | GET /api/v1/position?symbol=SOL_USDC_PERP |
      When the watch is closed
      Then the exchange receives the frame
        """
        {"method":"UNSUBSCRIBE","params":["account.positionUpdate.SOL_USDC_PERP"]}
        """
      And the watch is not open

    @request @result
    Scenario: Two futures share the account's stream, and others are left out
      Given the exchange plays "watches/positions-of-two-markets"
      When watchPositions is called with
        | symbols | SOL/USDC:USDC, BTC/USDC:USDC |
      And the watch has heard 1 call
      And the exchange goes on
      Then the watch hears
        | update | id                          | 61200418090                         |
        |        | symbol                      | BTC/USDC:USDC                       |
        |        | side                        | SHORT                               |
        |        | contracts                   | 0.01                                |
        |        | contractSize                | 1                                   |
        |        | entryPrice                  | 36512.4                             |
        |        | markPrice                   | 36498.1                             |
        |        | breakEvenPrice              | 36494.1                             |
        |        | notional                    | 364.981                             |
        |        | unrealizedPnl               | 0.143                               |
        |        | realizedPnl                 | 0                                   |
        |        | entryPnl                    | 0.143                               |
        |        | percentage                  | 1.95900608524827319778289828785608  |
        |        | initialMargin               | 7.29962                             |
        |        | initialMarginPercentage     | 0.02                                |
        |        | maintenanceMargin           | 4.5622625                           |
        |        | maintenanceMarginPercentage | 0.0125                              |
        |        | funding                     | 0                                   |
        |        | marginMode                  | CROSS                               |
        |        | hedged                      | false                               |
        | update | id                          | 61200441000                         |
        |        | symbol                      | SOL/USDC:USDC                       |
        |        | side                        | LONG                                |
        |        | contracts                   | 1.000                               |
        |        | contractSize                | 1                                   |
        |        | entryPrice                  | 20.50                               |
        |        | markPrice                   | 20.66                               |
        |        | breakEvenPrice              | 20.5103                             |
        |        | notional                    | 20.66                               |
        |        | unrealizedPnl               | 0.16                                |
        |        | realizedPnl                 | 0                                   |
        |        | entryPnl                    | 0.16                                |
        |        | percentage                  | 15.48886737657308809293320425943853 |
        |        | initialMargin               | 1.033                               |
        |        | initialMarginPercentage     | 0.05                                |
        |        | maintenanceMargin           | 0.5165                              |
        |        | maintenanceMarginPercentage | 0.025                               |
        |        | marginMode                  | CROSS                               |
        |        | hedged                      | false                               |
        |        | timestamp                   | 2023-11-14T22:13:21.040487Z         |
        | update | id                          | 61200418090                         |
        |        | symbol                      | BTC/USDC:USDC                       |
        |        | contracts                   | 0                                   |
        |        | contractSize                | 1                                   |
        |        | entryPrice                  | 36512.4                             |
        |        | markPrice                   | 36480.0                             |
        |        | breakEvenPrice              | 36494.1                             |
        |        | notional                    | 0                                   |
        |        | unrealizedPnl               | 0                                   |
        |        | realizedPnl                 | 0.324                               |
        |        | entryPnl                    | 0                                   |
        |        | initialMargin               | 0                                   |
        |        | initialMarginPercentage     | 0.02                                |
        |        | maintenanceMargin           | 0                                   |
        |        | maintenanceMarginPercentage | 0.0125                              |
        |        | marginMode                  | CROSS                               |
        |        | hedged                      | false                               |
        |        | timestamp                   | 2023-11-14T22:13:23.040487Z         |
      And the requests are
        | GET /api/v1/position |

    @request @result
    Scenario: All futures, of which none is held at first
      Given the exchange plays "watches/no-position-and-then-one"
      When watchPositions is called
      Then the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["account.positionUpdate"],"signature":["11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=","pJ9+IStoG6LwKDRJOZJX1r/etHlofXr5YcNQhi0oxKhKGkrJgKE+Fu9EET26F6KL+HmqfdQlq6up1nrzDH1CCg==","1700000000000","5000"]}
        """
      When the exchange goes on
      Then the watch hears
        | update | id                          | 61200418090                        |
        |        | symbol                      | BTC/USDC:USDC                      |
        |        | side                        | SHORT                              |
        |        | contracts                   | 0.010                              |
        |        | contractSize                | 1                                  |
        |        | entryPrice                  | 36512.4                            |
        |        | markPrice                   | 36498.1                            |
        |        | breakEvenPrice              | 36494.1                            |
        |        | notional                    | 364.981                            |
        |        | unrealizedPnl               | 0.143                              |
        |        | realizedPnl                 | 0                                  |
        |        | entryPnl                    | 0.143                              |
        |        | percentage                  | 1.95900608524827319778289828785608 |
        |        | initialMargin               | 7.29962                            |
        |        | initialMarginPercentage     | 0.02                               |
        |        | maintenanceMargin           | 4.5622625                          |
        |        | maintenanceMarginPercentage | 0.0125                             |
        |        | marginMode                  | CROSS                              |
        |        | hedged                      | false                              |
        |        | timestamp                   | 2023-11-14T22:13:21.040487Z        |

  Rule: after an interruption nothing is held that was closed meanwhile

    @request @result
    Scenario: One shrank, and one was closed
      Given the exchange plays "watches/position-closed-while-the-stream-was-lost"
      When watchPositions is called
      And the watch has heard 2 calls
      And the exchange goes on
      Then within 1 s the client connects again
      When the watch has heard 6 calls
      And the exchange goes on
      Then the watch hears
        | update      | id                          | 61200417233                         |
        |             | symbol                      | SOL/USDC:USDC                       |
        |             | side                        | LONG                                |
        |             | contracts                   | 3                                   |
        |             | contractSize                | 1                                   |
        |             | entryPrice                  | 20.5                                |
        |             | markPrice                   | 20.62                               |
        |             | breakEvenPrice              | 20.5103                             |
        |             | notional                    | 61.86                               |
        |             | unrealizedPnl               | 0.06                                |
        |             | realizedPnl                 | 0.3                                 |
        |             | entryPnl                    | 0.36                                |
        |             | percentage                  | 1.939864209505334626576139670223084 |
        |             | initialMargin               | 3.093                               |
        |             | initialMarginPercentage     | 0.05                                |
        |             | maintenanceMargin           | 1.5465                              |
        |             | maintenanceMarginPercentage | 0.025                               |
        |             | liquidationPrice            | 12.25                               |
        |             | funding                     | -0.0021                             |
        |             | marginMode                  | CROSS                               |
        |             | hedged                      | false                               |
        | update      | id                          | 61200418090                         |
        |             | symbol                      | BTC/USDC:USDC                       |
        |             | side                        | SHORT                               |
        |             | contracts                   | 0.01                                |
        |             | contractSize                | 1                                   |
        |             | entryPrice                  | 36512.4                             |
        |             | markPrice                   | 36498.1                             |
        |             | breakEvenPrice              | 36494.1                             |
        |             | notional                    | 364.981                             |
        |             | unrealizedPnl               | 0.143                               |
        |             | realizedPnl                 | 0                                   |
        |             | entryPnl                    | 0.143                               |
        |             | percentage                  | 1.95900608524827319778289828785608  |
        |             | initialMargin               | 7.29962                             |
        |             | initialMarginPercentage     | 0.02                                |
        |             | maintenanceMargin           | 4.5622625                           |
        |             | maintenanceMarginPercentage | 0.0125                              |
        |             | funding                     | 0                                   |
        |             | marginMode                  | CROSS                               |
        |             | hedged                      | false                               |
        | interrupted | since                       | 2023-11-14T22:13:20Z                |
        |             | why                         | closed with 1001 going away         |
        | update      | id                          | 61200418090                         |
        |             | symbol                      | BTC/USDC:USDC                       |
        |             | contracts                   | 0                                   |
        |             | contractSize                | 1                                   |
        |             | entryPrice                  | 36512.4                             |
        |             | markPrice                   | 36498.1                             |
        |             | breakEvenPrice              | 36494.1                             |
        |             | notional                    | 0                                   |
        |             | unrealizedPnl               | 0                                   |
        |             | realizedPnl                 | 0                                   |
        |             | entryPnl                    | 0                                   |
        |             | initialMargin               | 0                                   |
        |             | initialMarginPercentage     | 0.02                                |
        |             | maintenanceMargin           | 0                                   |
        |             | maintenanceMarginPercentage | 0.0125                              |
        |             | funding                     | 0                                   |
        |             | marginMode                  | CROSS                               |
        |             | hedged                      | false                               |
        | update      | id                          | 61200417233                         |
        |             | symbol                      | SOL/USDC:USDC                       |
        |             | side                        | LONG                                |
        |             | contracts                   | 2                                   |
        |             | contractSize                | 1                                   |
        |             | entryPrice                  | 20.5                                |
        |             | markPrice                   | 20.65                               |
        |             | breakEvenPrice              | 20.5103                             |
        |             | notional                    | 41.3                                |
        |             | unrealizedPnl               | 0.06                                |
        |             | realizedPnl                 | 0.36                                |
        |             | entryPnl                    | 0.3                                 |
        |             | percentage                  | 2.905569007263922518159806295399516 |
        |             | initialMargin               | 2.065                               |
        |             | initialMarginPercentage     | 0.05                                |
        |             | maintenanceMargin           | 1.0325                              |
        |             | maintenanceMarginPercentage | 0.025                               |
        |             | funding                     | -0.0021                             |
        |             | marginMode                  | CROSS                               |
        |             | hedged                      | false                               |
        | resumed     |                             |                                     |
      And the requests are
        | GET /api/v1/markets  |
        | GET /api/v1/position |
        | GET /api/v1/position |

    @error
    Scenario: It stays interrupted until the exchange can be asked
      Given the exchange plays "watches/positions-that-cannot-be-asked-for-at-first"
      When watchPositions is called
      And the watch has heard 1 call
      And the exchange goes on
      Then within 1 s the client connects again
      When the watch has heard 3 calls
      And the exchange goes on
      Then within 1 s the watch hears
        | update      | id                          | 61200418090                                                             |
        |             | symbol                      | BTC/USDC:USDC                                                           |
        |             | side                        | SHORT                                                                   |
        |             | contracts                   | 0.01                                                                    |
        |             | contractSize                | 1                                                                       |
        |             | entryPrice                  | 36512.4                                                                 |
        |             | markPrice                   | 36498.1                                                                 |
        |             | breakEvenPrice              | 36494.1                                                                 |
        |             | notional                    | 364.981                                                                 |
        |             | unrealizedPnl               | 0.143                                                                   |
        |             | realizedPnl                 | 0                                                                       |
        |             | entryPnl                    | 0.143                                                                   |
        |             | percentage                  | 1.95900608524827319778289828785608                                      |
        |             | initialMargin               | 7.29962                                                                 |
        |             | initialMarginPercentage     | 0.02                                                                    |
        |             | maintenanceMargin           | 4.5622625                                                               |
        |             | maintenanceMarginPercentage | 0.0125                                                                  |
        |             | funding                     | 0                                                                       |
        |             | marginMode                  | CROSS                                                                   |
        |             | hedged                      | false                                                                   |
        | interrupted | since                       | 2023-11-14T22:13:20Z                                                    |
        |             | why                         | closed with 1001 going away                                             |
        | failure     | failure.@type               | ExchangeUnavailableException                                            |
        |             | failure.message             | getPositions was refused with 503 MAINTENANCE: System under maintenance |
        |             | failure.outcome             | REFUSED                                                                 |
        |             | failure.code                | MAINTENANCE                                                             |
        |             | failure.status              | 503                                                                     |
        | update      | id                          | 61200418090                                                             |
        |             | symbol                      | BTC/USDC:USDC                                                           |
        |             | contracts                   | 0                                                                       |
        |             | contractSize                | 1                                                                       |
        |             | entryPrice                  | 36512.4                                                                 |
        |             | markPrice                   | 36498.1                                                                 |
        |             | breakEvenPrice              | 36494.1                                                                 |
        |             | notional                    | 0                                                                       |
        |             | unrealizedPnl               | 0                                                                       |
        |             | realizedPnl                 | 0                                                                       |
        |             | entryPnl                    | 0                                                                       |
        |             | initialMargin               | 0                                                                       |
        |             | initialMarginPercentage     | 0.02                                                                    |
        |             | maintenanceMargin           | 0                                                                       |
        |             | maintenanceMarginPercentage | 0.0125                                                                  |
        |             | funding                     | 0                                                                       |
        |             | marginMode                  | CROSS                                                                   |
        |             | hedged                      | false                                                                   |
        | resumed     |                             |                                                                         |

  Rule: the exchange is asked once more when the stream surely speaks

    @request @result
    Scenario: A change that came before the stream spoke
      Given the exchange plays "watches/position-changed-before-the-stream-spoke"
      When watchPositions is called with
        | symbol | SOL/USDC:USDC |
      And the watch has heard 1 call
      And the exchange goes on
      Then within 5 s the watch hears
        | update | id                          | 61200417233                         |
        |        | symbol                      | SOL/USDC:USDC                       |
        |        | side                        | LONG                                |
        |        | contracts                   | 3                                   |
        |        | contractSize                | 1                                   |
        |        | entryPrice                  | 20.5                                |
        |        | markPrice                   | 20.62                               |
        |        | breakEvenPrice              | 20.5103                             |
        |        | notional                    | 61.86                               |
        |        | unrealizedPnl               | 0.06                                |
        |        | realizedPnl                 | 0.3                                 |
        |        | entryPnl                    | 0.36                                |
        |        | percentage                  | 1.939864209505334626576139670223084 |
        |        | initialMargin               | 3.093                               |
        |        | initialMarginPercentage     | 0.05                                |
        |        | maintenanceMargin           | 1.5465                              |
        |        | maintenanceMarginPercentage | 0.025                               |
        |        | liquidationPrice            | 12.25                               |
        |        | funding                     | -0.0021                             |
        |        | marginMode                  | CROSS                               |
        |        | hedged                      | false                               |
        | update | id                          | 61200417233                         |
        |        | symbol                      | SOL/USDC:USDC                       |
        |        | side                        | LONG                                |
        |        | contracts                   | 1                                   |
        |        | contractSize                | 1                                   |
        |        | entryPrice                  | 20.5                                |
        |        | markPrice                   | 20.66                               |
        |        | breakEvenPrice              | 20.5103                             |
        |        | notional                    | 20.66                               |
        |        | unrealizedPnl               | 0.02                                |
        |        | realizedPnl                 | 0.44                                |
        |        | entryPnl                    | 0.16                                |
        |        | percentage                  | 1.936108422071636011616650532429816 |
        |        | initialMargin               | 1.033                               |
        |        | initialMarginPercentage     | 0.05                                |
        |        | maintenanceMargin           | 0.5165                              |
        |        | maintenanceMarginPercentage | 0.025                               |
        |        | funding                     | -0.0021                             |
        |        | marginMode                  | CROSS                               |
        |        | hedged                      | false                               |
      And the requests are
        | GET /api/v1/position?symbol=SOL_USDC_PERP |
        | GET /api/v1/position?symbol=SOL_USDC_PERP |

  Rule: what cannot be watched is refused

    @error
    Scenario: A market that there is not
      When watchPositions is called with
        | symbol | SOL/EUR:EUR |
      Then the call fails as BadSymbolException: "there is no market SOL/EUR:EUR"
      And its outcome is NOT_SENT

    @error
    Scenario: The exchange cannot be asked at the start, and is asked again
      Given the exchange plays "watches/positions-refused-and-then-told"
      When watchPositions is called with
        | symbol | SOL/USDC:USDC |
      And the watch has heard 1 call
      And the exchange goes on
      Then within 1 s the watch hears
        | failure | failure.@type               | ExchangeUnavailableException                                            |
        |         | failure.message             | getPositions was refused with 503 MAINTENANCE: System under maintenance |
        |         | failure.outcome             | REFUSED                                                                 |
        |         | failure.code                | MAINTENANCE                                                             |
        |         | failure.status              | 503                                                                     |
        | update  | id                          | 61200417233                                                             |
        |         | symbol                      | SOL/USDC:USDC                                                           |
        |         | side                        | LONG                                                                    |
        |         | contracts                   | 3                                                                       |
        |         | contractSize                | 1                                                                       |
        |         | entryPrice                  | 20.5                                                                    |
        |         | markPrice                   | 20.62                                                                   |
        |         | breakEvenPrice              | 20.5103                                                                 |
        |         | notional                    | 61.86                                                                   |
        |         | unrealizedPnl               | 0.06                                                                    |
        |         | realizedPnl                 | 0.3                                                                     |
        |         | entryPnl                    | 0.36                                                                    |
        |         | percentage                  | 1.939864209505334626576139670223084                                     |
        |         | initialMargin               | 3.093                                                                   |
        |         | initialMarginPercentage     | 0.05                                                                    |
        |         | maintenanceMargin           | 1.5465                                                                  |
        |         | maintenanceMarginPercentage | 0.025                                                                   |
        |         | liquidationPrice            | 12.25                                                                   |
        |         | funding                     | -0.0021                                                                 |
        |         | marginMode                  | CROSS                                                                   |
        |         | hedged                      | false                                                                   |

  Rule: in the compatibility view it is as CCXT reads it

    @result
    Scenario: What is held at the start is not told, and prices and sizes are others
      Given the exchange plays "watches/position-stands-changes-and-is-closed"
      And the compatibility view
      When watchPositions is called with
        | symbol | SOL/USDC:USDC |
      Then the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["account.positionUpdate.SOL_USDC_PERP"],"signature":["11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=","pJ9+IStoG6LwKDRJOZJX1r/etHlofXr5YcNQhi0oxKhKGkrJgKE+Fu9EET26F6KL+HmqfdQlq6up1nrzDH1CCg==","1700000000000","5000"]}
        """
      When the exchange goes on
      Then the watch hears
        | update | id                          | 61200417233                 |
        |        | symbol                      | SOL/USDC:USDC               |
        |        | side                        | LONG                        |
        |        | contracts                   | 1.40                        |
        |        | contractSize                | 1                           |
        |        | entryPrice                  | 20.5206                     |
        |        | markPrice                   | 20.66                       |
        |        | breakEvenPrice              | 20.5206                     |
        |        | notional                    | 28.924                      |
        |        | unrealizedPnl               | 0.04                        |
        |        | realizedPnl                 | 0.44                        |
        |        | entryPnl                    | 0.16                        |
        |        | initialMarginPercentage     | 0.05                        |
        |        | maintenanceMarginPercentage | 0.025                       |
        |        | liquidationPrice            | 0                           |
        |        | hedged                      | false                       |
        |        | timestamp                   | 2023-11-14T22:13:24.040486Z |
        | update | id                          | 61200417233                 |
        |        | symbol                      | SOL/USDC:USDC               |
        |        | contracts                   | 0                           |
        |        | contractSize                | 1                           |
        |        | entryPrice                  | 20.5206                     |
        |        | markPrice                   | 20.70                       |
        |        | breakEvenPrice              | 20.5206                     |
        |        | notional                    | 0                           |
        |        | unrealizedPnl               | 0                           |
        |        | realizedPnl                 | 0.52                        |
        |        | entryPnl                    | 0                           |
        |        | initialMarginPercentage     | 0.05                        |
        |        | maintenanceMarginPercentage | 0.025                       |
        |        | liquidationPrice            | 0                           |
        |        | hedged                      | false                       |
        |        | timestamp                   | 2023-11-14T22:13:25.040486Z |
      When the watch is closed
      Then the exchange receives the frame
        """
        {"method":"UNSUBSCRIBE","params":["account.positionUpdate.SOL_USDC_PERP"]}
        """
