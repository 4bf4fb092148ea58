@streams @stream:control
Feature: Streams newer than the client
  A stream that no release knows is reached by its name; its messages are JSON text, as they came.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: the text of a message is that of the exchange, to the last blank

    @request @answer
    Scenario: Prices elsewhere
      Given the exchange plays "raw/external-ticker"
      When I subscribe to the raw stream "externalTicker.SOL_USDC"
      Then the listener hears
        | message | {"e": "externalTicker",  "x":1.50,"o":{"é":[1e3, null]}} |

    @request @answer
    Scenario: The name of the stream may come last
      Given the exchange plays "raw/stock-price"
      When I subscribe to the raw stream "stockPrice.AAPL"
      Then the listener hears
        | message | {"bid":"187.40","session":"regular"} |

  Rule: one about the account is signed like any other

    @request @signed @answer
    Scenario: Balances
      Given the exchange plays "raw/balance-update"
      When I subscribe to the raw stream "account.balanceUpdate"
      Then the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["account.balanceUpdate"],"signature":["11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=","pJ9+IStoG6LwKDRJOZJX1r/etHlofXr5YcNQhi0oxKhKGkrJgKE+Fu9EET26F6KL+HmqfdQlq6up1nrzDH1CCg==","1700000000000","5000"]}
        """
      And the listener hears
        | message | {"e":"balanceUpdate","a":"SOL","A":"3.10","L":"0","S":"0"} |

  Rule: names are told apart by what they begin with, for symbols have dots

    @request
    Scenario Outline: <name>
      When I subscribe by name to "<name>"
      Then the exchange receives the frame
        """
        {"method":"SUBSCRIBE","params":["<name>"]}
        """

      Examples:
        | name                          |
        | depth.200ms.AAPL.US_USDC_PERP |
        | depth.AAPL.US_USDC_PERP       |
        | trade.AAPL.US_USDC_PERP       |

    @refusal
    Scenario: A name that no release knows is not taken for another's
      When I subscribe by name to "weather.SOL_USDC"
      Then the client takes no such subscription, and names "StreamName.raw"
